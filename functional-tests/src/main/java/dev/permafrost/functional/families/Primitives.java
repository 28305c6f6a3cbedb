package dev.permafrost.functional.families;

import dev.permafrost.Freezable;

/** Routines that return primitives, at their edges. */
public final class Primitives {
  private Primitives() {}

  @Freezable
  public static boolean yes() {
    return true;
  }

  @Freezable
  public static byte lowestByte() {
    return Byte.MIN_VALUE;
  }

  @Freezable
  public static short lowestShort() {
    return Short.MIN_VALUE;
  }

  @Freezable
  public static char loneSurrogate() {
    return '\uD800';
  }

  @Freezable
  public static char quote() {
    return '\'';
  }

  @Freezable
  public static int lowestInt() {
    return Integer.MIN_VALUE;
  }

  @Freezable
  public static int maxDepth() {
    return 6 * 7;
  }

  @Freezable
  public static long lowestLong() {
    return Long.MIN_VALUE;
  }

  @Freezable
  public static float negativeZero() {
    return -0.0f;
  }

  @Freezable
  public static float smallestFloat() {
    return Float.MIN_VALUE;
  }

  @Freezable
  public static float floatNotANumber() {
    return Float.NaN;
  }

  @Freezable
  public static double notANumber() {
    return Double.NaN;
  }

  @Freezable
  public static double infinite() {
    return Double.NEGATIVE_INFINITY;
  }

  @Freezable
  public static double third() {
    return 1.0 / 3.0;
  }

  @Freezable
  public static String greeting() {
    return "hello, " + "world".toUpperCase(java.util.Locale.ROOT);
  }
}
