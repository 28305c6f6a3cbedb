package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.StringReader;

/** Streams, readers and writers that work in memory. */
final class StreamKinds {
  private final Fields fields;

  StreamKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    registry.made(
        ByteArrayInputStream.class,
        reading("bytes", ByteArrayInputStream.class, "[B"),
        (stream, sight) -> position(stream, "mark", sight));
    registry.made(
        CharArrayReader.class,
        reading("chars", CharArrayReader.class, "[C"),
        (reader, sight) -> position(reader, "markedPos", sight));
    registry.made(
        StringReader.class,
        UnderwayKinds.by(
            Streams.class, "text", StringReader.class, "text", TEXT, "position", "I", "mark", "I"),
        this::text);
    registry.made(
        ByteArrayOutputStream.class, writing(ByteArrayOutputStream.class, "[B"), this::written);
    registry.made(CharArrayWriter.class, writing(CharArrayWriter.class, "[C"), this::written);
  }

  private static Shape reading(String method, Class<?> type, String array) {
    return UnderwayKinds.by(
        Streams.class, method, type, "array", array, "end", "I", "position", "I", "mark", "I");
  }

  private static Shape writing(Class<?> type, String array) {
    return UnderwayKinds.by(Streams.class, "written", type, "room", array, "count", "I");
  }

  private long[] position(Object reader, String mark, Sight sight) throws Obstruction {
    Object array = fields.get(reader, "buf");
    checkOpen(array != null, reader);
    return values(
        sight.reference(array, UNKNOWN),
        (int) fields.get(reader, "count"),
        (int) fields.get(reader, "pos"),
        (int) fields.get(reader, mark));
  }

  private long[] written(Object writer, Sight sight) {
    return values(
        sight.reference(fields.get(writer, "buf"), UNKNOWN), (int) fields.get(writer, "count"));
  }

  /**
   * Newer JDKs have a reader for all texts, and the text in a field of its class without a name.
   */
  private long[] text(StringReader reader, Sight sight) throws Obstruction {
    Object inner = fields.has(reader, "r") ? fields.get(reader, "r") : reader;
    boolean old = inner == reader;
    Object text = fields.get(inner, old ? "str" : "val$cs");
    checkOpen(old ? text != null : !(boolean) fields.get(inner, "isClosed"), reader);
    int position = (int) fields.get(inner, "next");
    int mark = (int) fields.get(inner, "mark");
    if (position < mark) {
      throw new Obstruction(
          "this StringReader was sent back before its mark", "reset or mark it where it is");
    }
    return values(sight.reference(text, UNKNOWN), position, mark);
  }

  private static void checkOpen(boolean open, Object reader) throws Obstruction {
    if (!open) {
      throw new Obstruction(
          "this " + reader.getClass().getName() + " is closed", "leave it out, or open");
    }
  }
}
