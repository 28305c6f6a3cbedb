package d.absent;

public final class Optional {}
