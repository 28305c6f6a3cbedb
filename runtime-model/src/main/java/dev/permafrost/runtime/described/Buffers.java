package dev.permafrost.runtime.described;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Makes buffers over arrays and texts. */
public final class Buffers {
  private Buffers() {}

  /**
   * Makes a buffer over part of an array.
   *
   * @param mark -1 if there is none
   */
  public static ByteBuffer bytes(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    ByteBuffer part = ByteBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    ByteBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer.order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  static void place(Buffer buffer, int limit, int position, int mark) {
    buffer.limit(limit);
    if (mark >= 0) {
      buffer.position(mark).mark();
    }
    buffer.position(position);
  }

  /** Makes a buffer over part of a text, which can only be read. */
  public static CharBuffer text(
      CharSequence text, int offset, int capacity, int limit, int position, int mark) {
    CharBuffer whole = CharBuffer.wrap(text);
    boolean isWhole = offset == 0 && capacity == text.length();
    CharBuffer buffer = isWhole ? whole : whole.position(offset).limit(offset + capacity).slice();
    place(buffer, limit, position, mark);
    return buffer;
  }

  /** Makes a buffer over part of an array. */
  public static CharBuffer chars(
      char[] array, int offset, int capacity, int limit, int position, int mark, boolean readOnly) {
    CharBuffer part = CharBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    CharBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer;
  }

  /** Makes a buffer over part of an array. */
  public static ShortBuffer shorts(
      short[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean readOnly) {
    ShortBuffer part = ShortBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    ShortBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer;
  }

  /** Makes a buffer over part of an array. */
  public static IntBuffer ints(
      int[] array, int offset, int capacity, int limit, int position, int mark, boolean readOnly) {
    IntBuffer part = IntBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    IntBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer;
  }

  /** Makes a buffer over part of an array. */
  public static LongBuffer longs(
      long[] array, int offset, int capacity, int limit, int position, int mark, boolean readOnly) {
    LongBuffer part = LongBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    LongBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer;
  }

  /** Makes a buffer over part of an array. */
  public static FloatBuffer floats(
      float[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean readOnly) {
    FloatBuffer part = FloatBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    FloatBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer;
  }

  /** Makes a buffer over part of an array. */
  public static DoubleBuffer doubles(
      double[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean readOnly) {
    DoubleBuffer part = DoubleBuffer.wrap(array, offset, capacity);
    part = offset == 0 && capacity == array.length ? part : part.slice();
    DoubleBuffer buffer = readOnly ? part.asReadOnlyBuffer() : part;
    place(buffer, limit, position, mark);
    return buffer;
  }
}
