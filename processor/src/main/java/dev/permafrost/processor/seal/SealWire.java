package dev.permafrost.processor.seal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The byte form of what the seal is told, and of what it saw. */
public final class SealWire {
  private SealWire() {}

  public static void write(Orders orders, DataOutput out) throws IOException {
    texts(orders.allow(), out);
    map(orders.environment(), out);
    map(orders.properties(), out);
    texts(orders.undefined(), out);
    texts(orders.files(), out);
    write(orders.variation(), out);
    text(orders.defaults().locale(), out);
    text(orders.defaults().zone(), out);
    text(orders.defaults().charset(), out);
    text(orders.defaults().lineSeparator(), out);
    map(orders.defaults().properties(), out);
  }

  private static void write(Variation variation, DataOutput out) throws IOException {
    out.writeLong(variation.instantMillis());
    out.writeLong(variation.tickNanos());
    out.writeLong(variation.seed());
    out.writeBoolean(variation.reseeded());
    out.writeInt(variation.processors());
    out.writeLong(variation.heapBytes());
    out.writeLong(variation.hashes());
    out.writeBoolean(variation.hashesInverted());
    out.writeLong(variation.setSalt());
    out.writeBoolean(variation.setsReversed());
    out.writeBoolean(variation.filesReversed());
    out.writeBoolean(variation.assertions());
    out.writeBoolean(variation.moreNames());
  }

  public static Orders orders(DataInput in) throws IOException {
    return new Orders(
        texts(in), map(in), map(in), texts(in), texts(in), variation(in), defaults(in));
  }

  private static Defaults defaults(DataInput in) throws IOException {
    return new Defaults(text(in), text(in), text(in), text(in), map(in));
  }

  private static Variation variation(DataInput in) throws IOException {
    return new Variation(
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readBoolean(),
        in.readInt(),
        in.readLong(),
        in.readLong(),
        in.readBoolean(),
        in.readLong(),
        in.readBoolean(),
        in.readBoolean(),
        in.readBoolean(),
        in.readBoolean());
  }

  public static void writeInputs(List<Input> inputs, DataOutput out) throws IOException {
    out.writeInt(inputs.size());
    for (Input input : inputs) {
      out.writeByte(input.kind().ordinal());
      text(input.key(), out);
      out.writeBoolean(input.present());
      text(input.value(), out);
      text(input.place(), out);
    }
  }

  public static List<Input> inputs(DataInput in) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      InputKind kind = InputKind.values()[in.readByte()];
      inputs.add(new Input(kind, text(in), in.readBoolean(), text(in), text(in)));
    }
    return inputs;
  }

  public static void writeDenials(List<Denial> denials, DataOutput out) throws IOException {
    out.writeInt(denials.size());
    for (Denial denial : denials) {
      out.writeByte(denial.category().ordinal());
      text(denial.called(), out);
      text(denial.key(), out);
      text(denial.place(), out);
      texts(denial.chain(), out);
    }
  }

  public static List<Denial> denials(DataInput in) throws IOException {
    List<Denial> denials = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Category category = Category.values()[in.readByte()];
      denials.add(new Denial(category, text(in), text(in), text(in), texts(in)));
    }
    return denials;
  }

  private static void map(Map<String, String> map, DataOutput out) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      text(entry.getKey(), out);
      text(entry.getValue(), out);
    }
  }

  private static Map<String, String> map(DataInput in) throws IOException {
    Map<String, String> map = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      map.put(text(in), text(in));
    }
    return map;
  }

  private static void texts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static List<String> texts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void text(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
