package code;

import dev.permafrost.Freezable;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.InvalidMarkException;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.Map;

/** Routines that return windows of other primitives on arrays of bytes, and parts of these. */
public final class ByteBuffers {
  private ByteBuffers() {}

  record Shared(byte[] array, ByteBuffer bytes, IntBuffer ints, IntBuffer slice, CharBuffer chars) {}

  private static ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(64);
    for (int i = 0; i < 64; i++) {
      bytes.put((byte) (i * 3));
    }
    return bytes.flip();
  }

  @Freezable
  static IntBuffer ints() {
    return bytes().asIntBuffer();
  }

  @Freezable
  static ShortBuffer shorts() {
    return bytes().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }

  @Freezable
  static List<Buffer> windows() {
    ByteBuffer odd = bytes().position(3).order(ByteOrder.LITTLE_ENDIAN);
    IntBuffer moved = odd.asIntBuffer().position(2).mark().position(5).limit(9);
    return List.of(
        bytes().asCharBuffer(),
        odd.asLongBuffer(),
        odd.slice().asFloatBuffer(),
        bytes().slice(8, 24).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer(),
        moved,
        moved.slice(),
        moved.duplicate(),
        moved.asReadOnlyBuffer(),
        bytes().asReadOnlyBuffer().asIntBuffer(),
        bytes().asReadOnlyBuffer(),
        bytes().slice(8, 16),
        IntBuffer.wrap(new int[] {1, 2, 3}, 1, 2).slice(),
        ByteBuffer.allocate(0).asLongBuffer());
  }

  @Freezable
  static Shared shared() {
    byte[] array = new byte[20];
    ByteBuffer bytes = ByteBuffer.wrap(array, 4, 12);
    IntBuffer ints = bytes.slice().asIntBuffer();
    ints.put(1).mark();
    CharBuffer chars = bytes.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
    return new Shared(array, bytes, ints, ints.slice(), chars);
  }

  private static String told(Buffer buffer) {
    StringBuilder told = new StringBuilder(buffer.getClass().getName());
    told.append(buffer.position()).append('/').append(buffer.limit());
    told.append('/').append(buffer.capacity()).append(buffer.isReadOnly());
    try {
      told.append(buffer.duplicate().reset().position());
    } catch (InvalidMarkException e) {
      told.append("unmarked");
    }
    buffer.clear();
    while (buffer.hasRemaining()) {
      told.append(' ').append(next(buffer));
    }
    return told.toString();
  }

  /** The next element, after which it is another one. */
  private static String next(Buffer buffer) {
    int at = buffer.position();
    boolean open = !buffer.isReadOnly();
    if (buffer instanceof ByteBuffer bytes) {
      byte value = bytes.get();
      return open ? value + bytes.put(at, (byte) 1).order().toString() : "" + value + bytes.order();
    } else if (buffer instanceof CharBuffer chars) {
      char value = chars.get();
      return open ? (int) value + chars.put(at, 'x').order().toString() : "" + (int) value;
    } else if (buffer instanceof ShortBuffer shorts) {
      short value = shorts.get();
      return open ? value + shorts.put(at, (short) 1).order().toString() : "" + value;
    } else if (buffer instanceof IntBuffer ints) {
      int value = ints.get();
      return open ? value + ints.put(at, 1).order().toString() : value + ints.order().toString();
    } else if (buffer instanceof LongBuffer longs) {
      long value = longs.get();
      return open ? value + longs.put(at, 1).order().toString() : "" + value;
    } else if (buffer instanceof FloatBuffer floats) {
      float value = floats.get();
      return open ? value + floats.put(at, 1).order().toString() : "" + value;
    }
    DoubleBuffer doubles = (DoubleBuffer) buffer;
    double value = doubles.get();
    return open ? value + doubles.put(at, 1).order().toString() : "" + value;
  }

  /** A write to one of them is seen by all the others. */
  private static String told(Shared shared) {
    shared.slice().put(0, 0x01020304);
    shared.chars().put(0, '\u1234');
    shared.array()[12] = 77;
    StringBuilder told = new StringBuilder();
    for (byte each : shared.array()) {
      told.append(each).append(' ');
    }
    told.append(shared.ints().reset().position());
    return told + told(shared.bytes()) + told(shared.ints()) + told(shared.chars());
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    return new Told()
        .of("ints", ByteBuffers::ints, ByteBuffersFrozen::ints, ByteBuffers::told)
        .of("shorts", ByteBuffers::shorts, ByteBuffersFrozen::shorts, ByteBuffers::told)
        .of(
            "windows",
            ByteBuffers::windows,
            ByteBuffersFrozen::windows,
            all -> all.stream().map(ByteBuffers::told).toList().toString())
        .of("one array", ByteBuffers::shared, ByteBuffersFrozen::shared, ByteBuffers::told)
        .all();
  }
}
