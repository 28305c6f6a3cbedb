package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.nature.ByteView;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.ByteViews;
import java.nio.Buffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Buffers of wider primitives over an array of bytes. */
final class ByteViewKinds {
  private ByteViewKinds() {}

  static void addTo(Registry registry) {
    add(registry, "chars", CharBuffer.class);
    add(registry, "shorts", ShortBuffer.class);
    add(registry, "ints", IntBuffer.class);
    add(registry, "longs", LongBuffer.class);
    add(registry, "floats", FloatBuffer.class);
    add(registry, "doubles", DoubleBuffer.class);
  }

  private static void add(Registry registry, String method, Class<?> type) {
    MadeBy<Object> kind =
        new MadeBy<>(
            UnderwayKinds.by(
                ByteViews.class,
                method,
                type,
                "array",
                "[B",
                "offset",
                "I",
                "capacity",
                "I",
                "limit",
                "I",
                "position",
                "I",
                "mark",
                "I",
                "bigEndian",
                "Z",
                "readOnly",
                "Z"),
            (object, sight) -> view((Buffer) object, sight));
    for (String suffix : new String[] {"B", "L", "RB", "RL"}) {
      registry.put("java.nio.ByteBufferAs" + type.getSimpleName() + suffix, kind);
    }
  }

  private static long[] view(Buffer buffer, Sight sight) throws Obstruction {
    ByteView view = ByteView.of(buffer);
    if (view.array() == null) {
      throw new Obstruction(
          buffer.getClass().getName() + " is a buffer over memory of this process",
          "use a buffer over an array");
    }
    return values(
        sight.reference(view.array(), UNKNOWN),
        view.offset(),
        buffer.capacity(),
        buffer.limit(),
        buffer.position(),
        view.mark(),
        view.bigEndian() ? 1 : 0,
        buffer.isReadOnly() ? 1 : 0);
  }
}
