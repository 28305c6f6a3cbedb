package dev.permafrost.processor.planning;

/** Classes whose objects the test graphs hold. */
public final class Things {
  /** A constant that graphs refer to. */
  public static final Object SINGLETON = new Object();

  private Things() {}

  /** Any two objects. */
  public record Pair(Object left, Object right) {}

  /** A link of a chain. */
  public record Link(int value, Link next) {}

  /** One of each primitive, and a string. */
  public record Mixed(
      boolean flag,
      byte small,
      short medium,
      char letter,
      int number,
      long large,
      float single,
      double real,
      String text) {}

  /** An entry of a gazetteer. */
  public record Place(String country, String name, double lat, double lng, String region) {}

  /** Constants with bodies and without. */
  public enum Colour {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green";
      }
    }
  }
}
