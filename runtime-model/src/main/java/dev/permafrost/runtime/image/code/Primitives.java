package dev.permafrost.runtime.image.code;

/** Reads arrays of primitives; loaded only where there are any. */
public final class Primitives {
  private Primitives() {}

  /** Reads an array whose elements have this descriptor. */
  public static Object read(char type, int length, Cursor cursor) {
    Numbers numbers = new Numbers(cursor, length);
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

  private static boolean[] booleans(Numbers numbers, int length) {
    boolean[] array = new boolean[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.at(i) != 0;
    }
    return array;
  }

  private static byte[] bytes(Numbers numbers, int length) {
    byte[] array = new byte[length];
    for (int i = 0; i < length; i++) {
      array[i] = (byte) numbers.at(i);
    }
    return array;
  }

  private static short[] shorts(Numbers numbers, int length) {
    short[] array = new short[length];
    for (int i = 0; i < length; i++) {
      array[i] = (short) numbers.at(i);
    }
    return array;
  }

  private static char[] chars(Numbers numbers, int length) {
    char[] array = new char[length];
    for (int i = 0; i < length; i++) {
      array[i] = (char) numbers.at(i);
    }
    return array;
  }

  private static int[] ints(Numbers numbers, int length) {
    int[] array = new int[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.intAt(i);
    }
    return array;
  }

  private static long[] longs(Numbers numbers, int length) {
    long[] array = new long[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.at(i);
    }
    return array;
  }

  private static float[] floats(Numbers numbers, int length) {
    float[] array = new float[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.floatAt(i);
    }
    return array;
  }

  private static double[] doubles(Numbers numbers, int length) {
    double[] array = new double[length];
    for (int i = 0; i < length; i++) {
      array[i] = numbers.doubleAt(i);
    }
    return array;
  }
}
