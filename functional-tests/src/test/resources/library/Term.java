package library;

/** Has a method that names a class which may be missing where the program runs. */
public class Term {
  protected Object value;
  protected Term next;

  public Term then(Term other) {
    next = other;
    return this;
  }

  public Absent optional(Absent absent) {
    return absent;
  }

  @Override
  public String toString() {
    return value + (next == null ? "" : ", " + next);
  }
}
