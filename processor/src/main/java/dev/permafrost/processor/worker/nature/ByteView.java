package dev.permafrost.processor.worker.nature;

import java.lang.reflect.Field;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * What there is to a buffer of wider primitives over an array of bytes. The buffer of bytes that it
 * was asked for stays inside: only the array behind both shows.
 *
 * @param array null if it is not over an array
 * @param offset where in the array it begins
 * @param mark -1 if there is none
 */
public record ByteView(byte[] array, int offset, int mark, boolean bigEndian) {
  private static final String CLASSES = "java.nio.ByteBufferAs";

  /** Whether objects of the class are such buffers. */
  public static boolean isOne(Class<?> type) {
    return type.getName().startsWith(CLASSES);
  }

  /** Looks behind such a buffer. */
  public static ByteView of(Buffer view) {
    try {
      ByteBuffer bytes = (ByteBuffer) get(first(view.getClass()), "bb", view);
      byte[] array = (byte[]) get(ByteBuffer.class, "hb", bytes);
      long start = (long) get(Buffer.class, "address", view);
      long startOfBytes = (long) get(Buffer.class, "address", bytes);
      int offset = (int) get(ByteBuffer.class, "offset", bytes) + (int) (start - startOfBytes);
      int mark = (int) get(Buffer.class, "mark", view);
      return new ByteView(array, offset, mark, order(view) == ByteOrder.BIG_ENDIAN);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK has other fields in " + view.getClass(), e);
    }
  }

  /** Those that are only read extend those that can be written, which have the fields. */
  private static Class<?> first(Class<?> type) {
    return isOne(type.getSuperclass()) ? type.getSuperclass() : type;
  }

  private static Object get(Class<?> holder, String name, Object object)
      throws ReflectiveOperationException {
    Field field = holder.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
  }

  private static ByteOrder order(Buffer view) {
    if (view instanceof CharBuffer chars) {
      return chars.order();
    } else if (view instanceof ShortBuffer shorts) {
      return shorts.order();
    } else if (view instanceof IntBuffer ints) {
      return ints.order();
    } else if (view instanceof LongBuffer longs) {
      return longs.order();
    } else if (view instanceof FloatBuffer floats) {
      return floats.order();
    }
    return ((DoubleBuffer) view).order();
  }
}
