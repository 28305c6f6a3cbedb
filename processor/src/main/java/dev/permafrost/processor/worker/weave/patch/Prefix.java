package dev.permafrost.processor.worker.weave.patch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Code that is put in front of a method. On its branches the stack holds one object. */
public final class Prefix {
  /** How deep the stack may get: a rule, a receiver, a key, and room for a copy. */
  static final int STACK = 6;

  private static final String OBJECT = "java/lang/Object";

  private final ConstantPool constants;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream code = new DataOutputStream(bytes);
  private final List<Integer> targets = new ArrayList<>();

  Prefix(ConstantPool constants) {
    this.constants = constants;
  }

  /** One instruction without operands. */
  public void add(int opcode) throws IOException {
    code.writeByte(opcode);
  }

  public void push(int number) throws IOException {
    code.writeByte(Codes.SIPUSH);
    code.writeShort(number);
  }

  /** Loads an argument, of which there are fewer than 256. */
  public void load(int opcode, int slot) throws IOException {
    code.writeByte(opcode);
    code.writeByte(slot);
  }

  public void call(int opcode, String owner, String name, String descriptor) throws IOException {
    code.writeByte(opcode);
    code.writeShort(constants.member(ConstantPool.METHOD, owner, name, descriptor));
  }

  public void cast(String type) throws IOException {
    code.writeByte(Codes.CHECKCAST);
    code.writeShort(constants.type(type));
  }

  /** Goes on after the given code if the object on the stack is the one in that static field. */
  public void unless(String owner, String field, Prefix otherwise) throws IOException {
    code.writeByte(Codes.DUP);
    code.writeByte(Codes.GETSTATIC);
    code.writeShort(constants.member(ConstantPool.FIELD, owner, field, "L" + OBJECT + ";"));
    code.writeByte(Codes.IF_ACMPEQ);
    code.writeShort(3 + otherwise.code.size());
    otherwise.bytes.writeTo(code);
    targets.add(code.size());
    code.writeByte(Codes.POP);
  }

  /** More code for the same method. */
  public Prefix apart() {
    return new Prefix(constants);
  }

  /** The code, of a length that keeps the alignment of what follows. */
  byte[] code() throws IOException {
    while (code.size() % 4 != 0) {
      code.writeByte(Codes.NOP);
    }
    return bytes.toByteArray();
  }

  /** Where its branches lead. */
  List<Integer> targets() {
    return targets;
  }

  int object() throws IOException {
    return constants.type(OBJECT);
  }
}
