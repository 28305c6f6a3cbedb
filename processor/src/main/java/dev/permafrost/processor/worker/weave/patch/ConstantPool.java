package dev.permafrost.processor.worker.weave.patch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The constants of a class file, and those that are added to them. */
final class ConstantPool {
  static final int CLASS = 7;
  static final int FIELD = 9;
  static final int METHOD = 10;

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int NAME_AND_TYPE = 12;
  private static final int HANDLE = 15;
  private static final int COUNT = 8;

  private final ByteBuffer file;
  private final int[] offsets;
  private final int end;
  private final Map<String, Integer> known = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream added = new DataOutputStream(bytes);
  private int count;

  ConstantPool(ByteBuffer file) {
    this.file = file;
    count = file.getChar(COUNT);
    offsets = new int[count];
    int at = COUNT + 2;
    for (int i = 1; i < count; i++) {
      offsets[i] = at;
      int tag = file.get(at);
      at += 1 + size(tag, at);
      if (tag == LONG || tag == DOUBLE) {
        i++;
      }
    }
    end = at;
  }

  private int size(int tag, int at) {
    switch (tag) {
      case UTF8:
        return 2 + file.getChar(at + 1);
      case LONG:
      case DOUBLE:
        return 8;
      case HANDLE:
        return 3;
      case CLASS:
      case 8:
      case 16:
      case 19:
      case 20:
        return 2;
      default:
        return 4;
    }
  }

  /** Where the constants end in the file. */
  int end() {
    return end;
  }

  /** The text of a name or descriptor. */
  String text(int constant) {
    int at = offsets[constant];
    return new String(file.array(), at + 3, file.getChar(at + 1), StandardCharsets.UTF_8);
  }

  private int operand(int constant, int position) {
    return file.getChar(offsets[constant] + 1 + 2 * position);
  }

  /** Has calls of these methods, given with their descriptors, go to another class. */
  void redirect(String owner, Set<String> methods, String instead) throws IOException {
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] != 0
          && file.get(offsets[i]) == METHOD
          && text(operand(operand(i, 0), 0)).equals(owner)) {
        int method = operand(i, 1);
        if (methods.contains(text(operand(method, 0)) + text(operand(method, 1)))) {
          file.putChar(offsets[i] + 1, (char) type(instead));
        }
      }
    }
  }

  int type(String name) throws IOException {
    return add("c" + name, CLASS, utf8(name), -1);
  }

  int member(int tag, String owner, String name, String descriptor) throws IOException {
    int type = type(owner);
    String key = name + " " + descriptor;
    int nameAndType = add("n" + key, NAME_AND_TYPE, utf8(name), utf8(descriptor));
    return add("m" + owner + " " + key, tag, type, nameAndType);
  }

  int utf8(String text) throws IOException {
    Integer constant = known.get("u" + text);
    if (constant == null) {
      added.writeByte(UTF8);
      added.writeUTF(text);
      constant = next("u" + text);
    }
    return constant;
  }

  private int add(String key, int tag, int first, int second) throws IOException {
    Integer constant = known.get(key);
    if (constant == null) {
      added.writeByte(tag);
      added.writeShort(first);
      if (second >= 0) {
        added.writeShort(second);
      }
      constant = next(key);
    }
    return constant;
  }

  private int next(String key) {
    known.put(key, count);
    return count++;
  }

  /** Everything up to the end of the constants. */
  void writeTo(DataOutputStream out) throws IOException {
    out.write(file.array(), 0, COUNT);
    out.writeShort(count);
    out.write(file.array(), COUNT + 2, end - COUNT - 2);
    bytes.writeTo(out);
  }
}
