package dev.permafrost.processor.planning.code;

import java.lang.reflect.Array;

/** Primitives as raw bits. */
public final class Primitive {
  private Primitive() {}

  /** Descriptor of the primitive in a box. */
  public static char typeOf(Object box) {
    String name = box.getClass().getSimpleName();
    switch (name) {
      case "Boolean":
        return 'Z';
      case "Long":
        return 'J';
      default:
        return name.charAt(0);
    }
  }

  /** Bits of the primitive in a box. */
  public static long bits(Object box) {
    if (box instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (box instanceof Character c) {
      return c;
    }
    if (box instanceof Double real) {
      return Double.doubleToRawLongBits(real);
    }
    return box instanceof Float real ? Float.floatToRawIntBits(real) : ((Number) box).longValue();
  }

  /** Bits of an argument without what does not belong to its type. */
  public static long normal(char type, long bits) {
    switch (type) {
      case 'Z':
        return bits & 1;
      case 'B':
        return (byte) bits;
      case 'S':
        return (short) bits;
      case 'C':
        return (char) bits;
      case 'I':
      case 'F':
        return (int) bits;
      default:
        return bits;
    }
  }

  /** Bits of the elements of a primitive array. */
  public static long[] elements(Object array) {
    long[] bits = new long[Array.getLength(array)];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bits(Array.get(array, i));
    }
    return bits;
  }
}
