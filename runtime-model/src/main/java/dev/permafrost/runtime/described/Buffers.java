package dev.permafrost.runtime.described;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes buffers over arrays. */
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
    buffer.limit(limit);
    if (mark >= 0) {
      buffer.position(mark).mark();
    }
    buffer.position(position);
    return buffer.order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }
}
