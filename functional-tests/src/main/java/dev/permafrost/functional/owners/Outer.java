package dev.permafrost.functional.owners;

import dev.permafrost.Freezable;
import java.util.List;

/** An owner that encloses owners. */
public class Outer {

  @Freezable
  public static String ofOuter() {
    return "outer";
  }

  /** A nested owner. */
  public static class Inner {
    @Freezable
    static String ofInner() {
      return "inner";
    }

    /** An owner nested twice, in an interface. */
    public interface Deep {
      @Freezable
      static List<String> ofDeep() {
        return List.of("deep");
      }
    }
  }

  /** A record as owner. */
  record Owner(int x) {
    @Freezable
    static List<Owner> owners() {
      return List.of(new Owner(1), new Owner(2));
    }
  }

  /** An enum as owner. */
  protected enum Colour {
    RED,
    GREEN;

    @Freezable
    protected static List<Colour> all() {
      return List.of(values());
    }
  }
}
