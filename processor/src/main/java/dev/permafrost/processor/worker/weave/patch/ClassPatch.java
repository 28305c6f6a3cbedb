package dev.permafrost.processor.worker.weave.patch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** A class file some of whose methods get a prefix. */
public final class ClassPatch {
  private static final int HEADER = 6;

  private final ByteBuffer in;
  private final ConstantPool constants;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(body);

  public ClassPatch(byte[] classFile) {
    in = ByteBuffer.wrap(classFile.clone());
    constants = new ConstantPool(in);
  }

  /** Knows what code to put in front of which method. */
  public interface Fronts {
    /** Whether there is some, and if so, adds it. */
    boolean add(Prefix prefix, int access, String name, String descriptor) throws IOException;
  }

  /** Has calls of static methods go to another class, which has the same ones. */
  public void redirect(String owner, Set<String> methods, String instead) throws IOException {
    constants.redirect(owner, methods, instead);
  }

  /** The new class file. */
  public byte[] with(Fronts fronts) throws IOException {
    int start = constants.end();
    in.position(start + HEADER);
    in.position(in.position() + 2 + 2 * in.getChar(in.position()));
    for (int left = in.getChar(); left > 0; left--) {
      in.position(in.position() + HEADER);
      skipAttributes();
    }
    int methods = in.getChar();
    out.write(in.array(), start, in.position() - start);
    for (int left = methods; left > 0; left--) {
      method(fronts);
    }
    out.write(in.array(), in.position(), in.limit() - in.position());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    constants.writeTo(new DataOutputStream(all));
    body.writeTo(all);
    return all.toByteArray();
  }

  private void skipAttributes() {
    for (int left = in.getChar(); left > 0; left--) {
      in.position(in.position() + 2);
      int length = in.getInt();
      in.position(in.position() + length);
    }
  }

  private void method(Fronts fronts) throws IOException {
    int start = in.position();
    int access = in.getChar();
    String name = constants.text(in.getChar());
    String descriptor = constants.text(in.getChar());
    Prefix prefix = new Prefix(constants);
    if (!fronts.add(prefix, access, name, descriptor)) {
      skipAttributes();
      out.write(in.array(), start, in.position() - start);
      return;
    }
    int attributes = in.getChar();
    out.write(in.array(), start, in.position() - start);
    for (int left = attributes; left > 0; left--) {
      attribute(prefix);
    }
  }

  private void attribute(Prefix prefix) throws IOException {
    int start = in.position();
    boolean code = constants.text(in.getChar()).equals("Code");
    int length = in.getInt();
    int content = in.position();
    if (code) {
      byte[] moved = new MethodCode(constants, prefix).moved(in);
      out.write(in.array(), start, 2);
      out.writeInt(moved.length);
      out.write(moved);
    } else {
      out.write(in.array(), start, content + length - start);
    }
    in.position(content + length);
  }
}
