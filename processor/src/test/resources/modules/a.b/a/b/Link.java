package a.b;

/** One call of its constructor makes it, unless the way leads back to it. */
public final class Link {
  private Object next;

  public Link(Object next) {
    this.next = next;
  }

  public void lead(Object other) {
    next = other;
  }
}
