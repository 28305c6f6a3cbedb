package dev.permafrost.runtime.described;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts together the class files of frozen lambdas, and looks for what they call. */
public final class Functions {
  private static final int FIRST_ITEM = 10;
  private static final int COUNT_AT = 8;
  private static final int MARK = 1;
  private static final int ZERO = ' ';
  private static final int RADIX = 64;

  private Functions() {}

  /**
   * Writes a class file with the names that classes have in this program, where packages may have
   * been relocated since it was compiled.
   *
   * @param text the class file, one character per byte, with a mark in place of each name
   * @param names what the marks stand for, with dots; none if there are no marks
   */
  public static byte[] classFile(String text, String... names) {
    byte[] marked = text.getBytes(StandardCharsets.ISO_8859_1);
    if (names.length == 0) {
      return marked;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * marked.length);
    out.write(marked, 0, FIRST_ITEM);
    int at = FIRST_ITEM;
    for (int items = number(marked, COUNT_AT) - 1; items > 0; items--) {
      int size = size(marked, at);
      if (marked[at] == 1) {
        text(marked, at + 3, at + size, names, out);
      } else {
        out.write(marked, at, size);
      }
      // Numbers of eight bytes count twice.
      items -= size == 9 && marked[at] != 1 ? 1 : 0;
      at += size;
    }
    out.write(marked, at, marked.length - at);
    return out.toByteArray();
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  /** Of an item of the constant pool, as the specification of class files has it. */
  private static int size(byte[] bytes, int at) {
    switch (bytes[at]) {
      case 1:
        return 3 + number(bytes, at + 1);
      case 5:
      case 6:
        return 9;
      case 7:
      case 8:
      case 16:
      case 19:
      case 20:
        return 3;
      case 15:
        return 4;
      default:
        return 5;
    }
  }

  private static void text(
      byte[] marked, int from, int end, String[] names, ByteArrayOutputStream out) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int at = from; at < end; at++) {
      if (marked[at] == MARK) {
        name(names[(marked[at + 1] - ZERO) * RADIX + marked[at + 2] - ZERO], text);
        at += 2;
      } else {
        text.write(marked[at]);
      }
    }
    out.write(1);
    out.write(text.size() >> 8);
    out.write(text.size());
    out.write(text.toByteArray(), 0, text.size());
  }

  /** In the encoding of class files, with slashes. */
  private static void name(String name, ByteArrayOutputStream out) {
    for (int i = 0; i < name.length(); i++) {
      int c = name.charAt(i) == '.' ? '/' : name.charAt(i);
      if (c < 0x80) {
        out.write(c);
      } else if (c < 0x800) {
        out.write(0xC0 | c >> 6);
        out.write(0x80 | c & 0x3F);
      } else {
        out.write(0xE0 | c >> 12);
        out.write(0x80 | c >> 6 & 0x3F);
        out.write(0x80 | c & 0x3F);
      }
    }
  }

  /**
   * Looks for a method or constructor that a lambda calls, so that it fails now if it is not there.
   *
   * @param type the class that the call names, which may inherit the method
   * @param name {@code <init>} for a constructor
   */
  public static void require(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    if (name.equals("<init>")) {
      type.getDeclaredConstructor(parameters);
      return;
    }
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (declares(at, name, parameters)) {
        return;
      }
    }
    type.getMethod(name, parameters);
  }

  private static boolean declares(Class<?> type, String name, Class<?>[] parameters) {
    try {
      type.getDeclaredMethod(name, parameters);
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    } catch (NoClassDefFoundError e) {
      // Another of its methods names a class that is not there: nothing can be told, and it is
      // nothing to live code either.
      return true;
    }
  }
}
