package library;

/** Is taken off the class path before anything runs. */
public final class Absent {}
