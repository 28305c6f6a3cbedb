package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.nature.Leaves;
import java.lang.reflect.Array;
import java.util.Arrays;

/** Compares arrays of primitives, to the last bit. */
final class PrimitiveArrays {
  private PrimitiveArrays() {}

  /** Finds the first element that differs; both arrays have the same class and length. */
  static void compare(Object live, Object thawed, Path path) throws Difference {
    if (sameAtOnce(live, thawed)) {
      return;
    }
    for (int i = 0; i < Array.getLength(live); i++) {
      Object one = Array.get(live, i);
      Object other = Array.get(thawed, i);
      if (!Leaves.same(one, other)) {
        throw Lockstep.different(new Path(path, i), one, other);
      }
    }
  }

  /** The quick way, for the kinds that have one. */
  private static boolean sameAtOnce(Object live, Object thawed) {
    if (live instanceof byte[] bytes) {
      return Arrays.equals(bytes, (byte[]) thawed);
    }
    if (live instanceof int[] ints) {
      return Arrays.equals(ints, (int[]) thawed);
    }
    if (live instanceof long[] longs) {
      return Arrays.equals(longs, (long[]) thawed);
    }
    if (live instanceof char[] chars) {
      return Arrays.equals(chars, (char[]) thawed);
    }
    return live instanceof boolean[] flags && Arrays.equals(flags, (boolean[]) thawed);
  }
}
