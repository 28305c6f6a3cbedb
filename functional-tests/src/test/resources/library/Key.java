package library;

/** Says at length that a key equals nothing but itself. */
public class Key {
  private final String name;

  public Key(String name) {
    this.name = name;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return super.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
