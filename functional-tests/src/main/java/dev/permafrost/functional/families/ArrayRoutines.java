package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.List;

/** Routines that return arrays of all kinds and dimensions. */
public final class ArrayRoutines {
  private ArrayRoutines() {}

  @Freezable
  public static Object[] primitives() {
    return new Object[] {
      new boolean[] {true, false, true},
      new byte[] {-128, 0, 127},
      new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE},
      new char[] {'\0', '\uD800', '\uFFFF'},
      new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE},
      new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE},
      new float[] {-0f, Float.NaN, Float.intBitsToFloat(0x7fc00001), Float.MIN_VALUE},
      new double[] {-0d, Double.NaN, Double.longBitsToDouble(0x7ff8000000000001L), Math.PI},
    };
  }

  @Freezable
  public static Object[] emptyOnes() {
    return new Object[] {
      new int[0], new Object[0], new String[0][], new long[3][0], new List<?>[0]
    };
  }

  @Freezable
  public static int[][][] jagged() {
    return new int[][][] {{{1}, {2, 3}, null}, null, {}, {{4, 5, 6}}};
  }

  @Freezable
  public static String[][] words() {
    String shared = "shared";
    return new String[][] {{"a", null, shared}, {shared}, {}};
  }

  @Freezable
  public static Object covariant() {
    Object[] integers = new Integer[] {1, 2, null};
    Number[] numbers = new Number[] {1, 2.5, 3L};
    Comparable<?>[] comparables = {"x", 1};
    return new Object[] {integers, numbers, comparables, new Class<?>[] {int.class}};
  }

  @Freezable
  public static Object[] selfContaining() {
    Object[] array = new Object[3];
    array[0] = array;
    array[1] = new Object[] {array, null};
    return array;
  }

  @Freezable
  public static int[][] sharedRows() {
    int[] row = {1, 2, 3};
    return new int[][] {row, row, row.clone()};
  }

  @Freezable
  public static double[] manyDoubles() {
    double[] values = new double[50_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sqrt(i) - 100;
    }
    return values;
  }

  @Freezable
  public static long[] manyLongs() {
    long[] values = new long[50_000];
    for (int i = 1; i < values.length; i++) {
      values[i] = values[i - 1] * 6364136223846793005L + 1442695040888963407L;
    }
    return values;
  }

  @Freezable
  public static byte[] manyBytes() {
    byte[] values = new byte[100_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (i * 31);
    }
    return values;
  }

  @Freezable
  public static boolean[] sieve() {
    boolean[] composite = new boolean[10_000];
    for (int i = 2; i < composite.length; i++) {
      for (int j = 2 * i; j < composite.length; j += i) {
        composite[j] = true;
      }
    }
    return composite;
  }
}
