package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Buffers;
import dev.permafrost.runtime.described.Texts;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.StringJoiner;

/** Builders of texts, buffers over arrays, and what writes bytes as text. */
public final class TextAndByteKinds {
  private final Fields fields;

  private TextAndByteKinds(Fields fields) {
    this.fields = fields;
  }

  public static void addTo(Registry registry, Fields fields) {
    TextAndByteKinds kinds = new TextAndByteKinds(fields);
    registry.made(
        StringBuilder.class,
        made("builder", StringBuilder.class, true, "text", TEXT, "capacity", "I"),
        (builder, sight) ->
            values(sight.reference(builder.toString(), UNKNOWN), builder.capacity()));
    registry.made(
        StringBuffer.class,
        made("buffer", StringBuffer.class, true, "text", TEXT, "capacity", "I"),
        (buffer, sight) -> values(sight.reference(buffer.toString(), UNKNOWN), buffer.capacity()));
    registry.made(
        StringJoiner.class,
        made(
            "joiner",
            StringJoiner.class,
            true,
            "delimiter",
            TEXT,
            "prefix",
            TEXT,
            "suffix",
            TEXT,
            "empty",
            TEXT,
            "added",
            "[" + TEXT),
        kinds::joiner);
    registry.made(
        HexFormat.class,
        made(
            "hex",
            HexFormat.class,
            false,
            "delimiter",
            TEXT,
            "prefix",
            TEXT,
            "suffix",
            TEXT,
            "upper",
            "Z"),
        (format, sight) ->
            values(
                sight.reference(format.delimiter(), UNKNOWN),
                sight.reference(format.prefix(), UNKNOWN),
                sight.reference(format.suffix(), UNKNOWN),
                format.isUpperCase() ? 1 : 0));
    kinds.addBuffers(registry);
    kinds.addBase64(registry);
    addCharacterIterator(registry, fields);
  }

  private static Shape made(String method, Class<?> result, boolean mutable, String... parameters) {
    return Described.by(Texts.class, method, result, mutable, parameters);
  }

  private long[] joiner(StringJoiner joiner, Sight sight) {
    String[] added = (String[]) fields.get(joiner, "elts");
    int size = (int) fields.get(joiner, "size");
    return values(
        sight.reference(fields.get(joiner, "delimiter"), UNKNOWN),
        sight.reference(fields.get(joiner, "prefix"), UNKNOWN),
        sight.reference(fields.get(joiner, "suffix"), UNKNOWN),
        sight.reference(fields.get(joiner, "emptyValue"), UNKNOWN),
        sight.reference(added == null ? new String[0] : Arrays.copyOf(added, size), UNKNOWN));
  }

  private void addBuffers(Registry registry) {
    MadeBy<Object> buffer =
        new MadeBy<>(
            Described.by(
                Buffers.class,
                "bytes",
                ByteBuffer.class,
                true,
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
            this::buffer);
    registry.put("java.nio.HeapByteBuffer", buffer);
    registry.put("java.nio.HeapByteBufferR", buffer);
  }

  private long[] buffer(Object object, Sight sight) {
    ByteBuffer buffer = (ByteBuffer) object;
    return values(
        sight.reference(fields.get(buffer, "hb"), UNKNOWN),
        (int) fields.get(buffer, "offset"),
        buffer.capacity(),
        buffer.limit(),
        buffer.position(),
        (int) fields.get(buffer, "mark"),
        buffer.order() == ByteOrder.BIG_ENDIAN ? 1 : 0,
        buffer.isReadOnly() ? 1 : 0);
  }

  /** Where one is about to read is the state of it that others see. */
  private static void addCharacterIterator(Registry registry, Fields fields) {
    registry.made(
        StringCharacterIterator.class,
        Shapes.mutable(
            StringCharacterIterator.class, "text", TEXT, "begin", "I", "end", "I", "pos", "I"),
        (iterator, sight) ->
            values(
                sight.reference(fields.get(iterator, "text"), UNKNOWN),
                iterator.getBeginIndex(),
                iterator.getEndIndex(),
                iterator.getIndex()));
  }

  private void addBase64(Registry registry) {
    registry.put(
        Base64.Encoder.class,
        constants(
            Base64.Encoder.class,
            new Object[] {Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder()},
            new String[] {"getEncoder", "getUrlEncoder", "getMimeEncoder"},
            this::encoder));
    registry.put(
        Base64.Decoder.class,
        constants(
            Base64.Decoder.class,
            new Object[] {Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder()},
            new String[] {"getDecoder", "getUrlDecoder", "getMimeDecoder"},
            null));
  }

  private static Kind constants(
      Class<?> type, Object[] constants, String[] factories, Kind others) {
    return (object, sight) -> {
      for (int i = 0; i < constants.length; i++) {
        if (constants[i] == object) {
          Shape shape = Shapes.factory(type, Base64.class, factories[i]);
          return new Node.Instance(shape, values());
        }
      }
      return others.read(object, sight);
    };
  }

  /** One with lines of its own, or one without padding, which is made of one with. */
  private Node encoder(Object encoder, Sight sight) {
    if (!(boolean) fields.get(encoder, "doPadding")) {
      Shape shape =
          new Shape(
              Base64.Encoder.class.getName(),
              "withoutPadding",
              Shapes.factory(
                      Base64.Encoder.class, "", "padding", Base64.Encoder.class.descriptorString())
                  .parameters(),
              Base64.Encoder.class.descriptorString(),
              dev.permafrost.processor.graph.Access.PUBLIC,
              false,
              Making.METHOD);
      return new Node.Instance(shape, values(sight.reference(padding(encoder), UNKNOWN)));
    }
    Shape shape =
        Shapes.factory(
            Base64.Encoder.class, Base64.class, "getMimeEncoder", "line", "I", "separator", "[B");
    return new Node.Instance(
        shape,
        values(
            (int) fields.get(encoder, "linemax"),
            sight.reference(fields.get(encoder, "newline"), UNKNOWN)));
  }

  private Base64.Encoder padding(Object encoder) {
    byte[] newline = (byte[]) fields.get(encoder, "newline");
    if (newline != null) {
      return Base64.getMimeEncoder((int) fields.get(encoder, "linemax"), newline);
    }
    return (boolean) fields.get(encoder, "isURL") ? Base64.getUrlEncoder() : Base64.getEncoder();
  }
}
