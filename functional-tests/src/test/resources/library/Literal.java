package library;

/** Its constructor assigns what the class above declares. */
public final class Literal extends Term {
  public Literal(Object value) {
    this.value = value;
  }
}
