package dev.permafrost.processor.protocol;

/** Raw bits of primitive values, and back. */
public final class Primitives {
  private Primitives() {}

  /** Raw bits of a boxed primitive. */
  public static long bits(Object box) {
    if (box instanceof Integer || box instanceof Long || box instanceof Short) {
      return ((Number) box).longValue();
    } else if (box instanceof Double value) {
      return Double.doubleToRawLongBits(value);
    } else if (box instanceof Float value) {
      return Float.floatToRawIntBits(value);
    } else if (box instanceof Boolean value) {
      return value ? 1 : 0;
    } else if (box instanceof Character value) {
      return value;
    }
    return ((Byte) box).longValue();
  }

  /** The boxed primitive with this descriptor and these bits. */
  public static Object box(char letter, long bits) {
    switch (letter) {
      case 'I':
        return (int) bits;
      case 'J':
        return bits;
      case 'S':
        return (short) bits;
      case 'B':
        return (byte) bits;
      case 'C':
        return (char) bits;
      case 'Z':
        return bits != 0;
      case 'F':
        return Float.intBitsToFloat((int) bits);
      default:
        return Double.longBitsToDouble(bits);
    }
  }

  /** Descriptor of a box's primitive. */
  static char letter(Class<?> box) {
    return java.lang.invoke.MethodType.methodType(box)
        .unwrap()
        .returnType()
        .descriptorString()
        .charAt(0);
  }

  /** The primitive class with this descriptor. */
  static Class<?> type(char letter) {
    return java.lang.invoke.MethodType.methodType(box(letter, 0).getClass()).unwrap().returnType();
  }

  /** Bytes that an element of an array takes. */
  static int width(char letter) {
    switch (letter) {
      case 'J':
      case 'D':
        return 8;
      case 'I':
      case 'F':
        return 4;
      case 'C':
      case 'S':
        return 2;
      default:
        return 1;
    }
  }
}
