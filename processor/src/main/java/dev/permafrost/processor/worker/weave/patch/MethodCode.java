package dev.permafrost.processor.worker.weave.patch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The code of one method, moved behind a prefix. */
final class MethodCode {
  private static final String FRAMES = "StackMapTable";
  private static final int LINE = 4;
  private static final int VARIABLE = 10;
  private static final int HANDLER = 8;

  private final ConstantPool constants;
  private final Prefix prefix;
  private final byte[] front;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private boolean framed;

  MethodCode(ConstantPool constants, Prefix prefix) throws IOException {
    this.constants = constants;
    this.prefix = prefix;
    front = prefix.code();
    framed = prefix.targets().isEmpty();
  }

  /** The content of the attribute whose old content comes next in the file. */
  byte[] moved(ByteBuffer in) throws IOException {
    out.writeShort(Math.max(in.getChar(), Prefix.STACK));
    out.writeShort(in.getChar());
    int length = in.getInt();
    out.writeInt(front.length + length);
    out.write(front);
    copy(in, length);
    int handlers = in.getChar();
    out.writeShort(handlers);
    for (int i = 0; i < handlers; i++) {
      for (int word = 0; word < 3; word++) {
        out.writeShort(in.getChar() + front.length);
      }
      copy(in, HANDLER - 6);
    }
    attributes(in);
    return bytes.toByteArray();
  }

  /** Those that this class does not know are left out; the JVM needs none of them. */
  private void attributes(ByteBuffer in) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int count = 0;
    for (int left = in.getChar(); left > 0; left--) {
      int name = in.getChar();
      int length = in.getInt();
      int end = in.position() + length;
      byte[] content = attribute(constants.text(name), in);
      in.position(end);
      if (content != null) {
        count++;
        keep(name, content, kept);
      }
    }
    if (!framed) {
      count++;
      keep(constants.utf8(FRAMES), frames(null), kept);
    }
    out.writeShort(count);
    kept.writeTo(out);
  }

  private static void keep(int name, byte[] content, ByteArrayOutputStream kept)
      throws IOException {
    DataOutputStream attribute = new DataOutputStream(kept);
    attribute.writeShort(name);
    attribute.writeInt(content.length);
    attribute.write(content);
  }

  private byte[] attribute(String name, ByteBuffer in) throws IOException {
    if (name.equals(FRAMES)) {
      framed = true;
      return frames(in);
    } else if (name.equals("LineNumberTable")) {
      return table(in, LINE);
    } else if (name.equals("LocalVariableTable") || name.equals("LocalVariableTypeTable")) {
      return table(in, VARIABLE);
    }
    return null;
  }

  private byte[] frames(ByteBuffer in) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    new Frames(prefix, front.length, new DataOutputStream(content)).write(in);
    return content.toByteArray();
  }

  /** Each row begins with an offset into the code. */
  private byte[] table(ByteBuffer in, int row) {
    int rows = in.getChar();
    ByteBuffer content = ByteBuffer.allocate(2 + rows * row);
    content.putChar((char) rows);
    for (int i = 0; i < rows; i++) {
      content.putChar((char) (in.getChar() + front.length));
      content.put(in.array(), in.position(), row - 2);
      in.position(in.position() + row - 2);
    }
    return content.array();
  }

  private void copy(ByteBuffer in, int length) throws IOException {
    out.write(in.array(), in.position(), length);
    in.position(in.position() + length);
  }
}
