package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;

/** Routines that return boxed primitives, cached ones and others. */
public final class Boxes {
  private Boxes() {}

  @Freezable
  public static Object cachedInteger() {
    return 42;
  }

  @Freezable
  public static Integer largeInteger() {
    return 1_000_000;
  }

  @Freezable
  public static Character character() {
    return '\u2603';
  }

  @Freezable
  public static Object[] everyKind() {
    return new Object[] {
      true,
      (byte) -1,
      (short) 300,
      '\0',
      '\uFFFF',
      128,
      -129,
      1L << 40,
      0.1f,
      -0.0,
      Double.NaN,
      Float.intBitsToFloat(0x7fc00123),
      Double.longBitsToDouble(0x7ff8000000000456L),
    };
  }

  @Freezable
  public static List<Object> sharedLargeBox() {
    Long shared = 1L << 50;
    Long other = 1L << 50;
    List<Object> list = new ArrayList<>();
    list.add(shared);
    list.add(other);
    list.add(shared);
    return list;
  }
}
