package dev.permafrost.runtime.described;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Makes buffers of wider primitives that read and write an array of bytes. */
public final class ByteViews {
  private ByteViews() {}

  private static ByteBuffer bytes(byte[] array, int offset, int length, boolean bigEndian) {
    ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    return ByteBuffer.wrap(array, offset, length).order(order);
  }

  /** Makes a buffer over part of an array of bytes. */
  public static CharBuffer chars(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    CharBuffer all = bytes(array, offset, capacity * Character.BYTES, bigEndian).asCharBuffer();
    CharBuffer view = readOnly ? all.asReadOnlyBuffer() : all;
    Buffers.place(view, limit, position, mark);
    return view;
  }

  /** Makes a buffer over part of an array of bytes. */
  public static ShortBuffer shorts(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    ShortBuffer all = bytes(array, offset, capacity * Short.BYTES, bigEndian).asShortBuffer();
    ShortBuffer view = readOnly ? all.asReadOnlyBuffer() : all;
    Buffers.place(view, limit, position, mark);
    return view;
  }

  /** Makes a buffer over part of an array of bytes. */
  public static IntBuffer ints(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    IntBuffer all = bytes(array, offset, capacity * Integer.BYTES, bigEndian).asIntBuffer();
    IntBuffer view = readOnly ? all.asReadOnlyBuffer() : all;
    Buffers.place(view, limit, position, mark);
    return view;
  }

  /** Makes a buffer over part of an array of bytes. */
  public static LongBuffer longs(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    LongBuffer all = bytes(array, offset, capacity * Long.BYTES, bigEndian).asLongBuffer();
    LongBuffer view = readOnly ? all.asReadOnlyBuffer() : all;
    Buffers.place(view, limit, position, mark);
    return view;
  }

  /** Makes a buffer over part of an array of bytes. */
  public static FloatBuffer floats(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    FloatBuffer all = bytes(array, offset, capacity * Float.BYTES, bigEndian).asFloatBuffer();
    FloatBuffer view = readOnly ? all.asReadOnlyBuffer() : all;
    Buffers.place(view, limit, position, mark);
    return view;
  }

  /** Makes a buffer over part of an array of bytes. */
  public static DoubleBuffer doubles(
      byte[] array,
      int offset,
      int capacity,
      int limit,
      int position,
      int mark,
      boolean bigEndian,
      boolean readOnly) {
    DoubleBuffer all = bytes(array, offset, capacity * Double.BYTES, bigEndian).asDoubleBuffer();
    DoubleBuffer view = readOnly ? all.asReadOnlyBuffer() : all;
    Buffers.place(view, limit, position, mark);
    return view;
  }
}
