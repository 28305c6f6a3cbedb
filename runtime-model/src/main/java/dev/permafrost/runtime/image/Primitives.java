package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;

/** Boxes and arrays of primitives; loaded only where there are any. */
final class Primitives {
  private Primitives() {}

  /** The number in this row as the box of the primitive with this descriptor. */
  static Object box(char type, Column numbers, int row) {
    switch (type) {
      case 'Z':
        return numbers.number(row) != 0;
      case 'B':
        return (byte) numbers.number(row);
      case 'S':
        return (short) numbers.number(row);
      case 'C':
        return (char) numbers.number(row);
      case 'I':
        return (int) numbers.number(row);
      case 'J':
        return numbers.number(row);
      case 'F':
        return numbers.realFloat(row);
      default:
        return numbers.real(row);
    }
  }

  /** Reads an array whose elements have this descriptor. */
  static Object read(char type, int length, Cursor cursor) {
    Column numbers = Column.numbers(cursor, length);
    switch (type) {
      case 'Z':
        return booleans(numbers, length);
      case 'B':
        return bytes(numbers, length);
      case 'S':
        return shorts(numbers, length);
      case 'C':
        return chars(numbers, length);
      case 'I':
        return ints(numbers, length);
      case 'J':
        return longs(numbers, length);
      case 'F':
        return floats(numbers, length);
      default:
        return doubles(numbers, length);
    }
  }

  private static boolean[] booleans(Column numbers, int length) {
    boolean[] array = new boolean[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.number(i) != 0;
    }
    return array;
  }

  private static byte[] bytes(Column numbers, int length) {
    byte[] array = new byte[length];
    for (int i = 0; i < length; i++) {
      array[i] = (byte) numbers.number(i);
    }
    return array;
  }

  private static short[] shorts(Column numbers, int length) {
    short[] array = new short[length];
    for (int i = 0; i < length; i++) {
      array[i] = (short) numbers.number(i);
    }
    return array;
  }

  private static char[] chars(Column numbers, int length) {
    char[] array = new char[length];
    for (int i = 0; i < length; i++) {
      array[i] = (char) numbers.number(i);
    }
    return array;
  }

  private static int[] ints(Column numbers, int length) {
    int[] array = new int[length];
    for (int i = 0; i < length; i++) {
      array[i] = (int) numbers.number(i);
    }
    return array;
  }

  private static long[] longs(Column numbers, int length) {
    long[] array = new long[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.number(i);
    }
    return array;
  }

  private static float[] floats(Column numbers, int length) {
    float[] array = new float[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.realFloat(i);
    }
    return array;
  }

  private static double[] doubles(Column numbers, int length) {
    double[] array = new double[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.real(i);
    }
    return array;
  }
}
