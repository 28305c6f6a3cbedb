package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Buffers;
import java.nio.Buffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;

/** Buffers over arrays of all primitives but bytes, and over texts. */
final class BufferKinds {
  private final Fields fields;

  BufferKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    add(registry, "chars", CharBuffer.class, "[C");
    add(registry, "shorts", ShortBuffer.class, "[S");
    add(registry, "ints", IntBuffer.class, "[I");
    add(registry, "longs", LongBuffer.class, "[J");
    add(registry, "floats", FloatBuffer.class, "[F");
    add(registry, "doubles", DoubleBuffer.class, "[D");
    registry.put(
        "java.nio.StringCharBuffer",
        new MadeBy<>(
            UnderwayKinds.by(
                Buffers.class,
                "text",
                CharBuffer.class,
                "text",
                "Ljava/lang/CharSequence;",
                "offset",
                "I",
                "capacity",
                "I",
                "limit",
                "I",
                "position",
                "I",
                "mark",
                "I"),
            (object, sight) -> placed((Buffer) object, "str", sight)));
  }

  private void add(Registry registry, String method, Class<?> type, String array) {
    MadeBy<Object> kind =
        new MadeBy<>(
            UnderwayKinds.by(
                Buffers.class,
                method,
                type,
                "array",
                array,
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
                "readOnly",
                "Z"),
            (object, sight) -> overArray((Buffer) object, sight));
    registry.put("java.nio.Heap" + type.getSimpleName(), kind);
    registry.put("java.nio.Heap" + type.getSimpleName() + "R", kind);
  }

  private long[] overArray(Buffer buffer, Sight sight) {
    long[] placed = placed(buffer, "hb", sight);
    long[] all = Arrays.copyOf(placed, placed.length + 1);
    all[placed.length] = buffer.isReadOnly() ? 1 : 0;
    return all;
  }

  private long[] placed(Buffer buffer, String behind, Sight sight) {
    return values(
        sight.reference(fields.get(buffer, behind), UNKNOWN),
        (int) fields.get(buffer, "offset"),
        buffer.capacity(),
        buffer.limit(),
        buffer.position(),
        (int) fields.get(buffer, "mark"));
  }
}
