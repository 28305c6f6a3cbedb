package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.List;
import java.util.Map;

/** Routines that return null. */
public final class Nothing {
  private Nothing() {}

  @Freezable
  public static Object nullObject() {
    return null;
  }

  @Freezable
  public static String nullString() {
    return null;
  }

  @Freezable
  public static Map<String, List<String>> nullMap() {
    return null;
  }

  @Freezable
  public static Integer nullBox() {
    return null;
  }

  @Freezable
  public static long[] nullArray() {
    return null;
  }
}
