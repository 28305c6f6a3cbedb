package dev.permafrost.processor.emission.function;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The class file of a lambda or method reference as generated code holds it: the names of classes
 * stand apart from it, as constants of their own, since those are what tools that relocate packages
 * know and rename. In their places are marks.
 *
 * @param text the class file, one character per byte
 * @param names what the marks stand for, with dots; none if there are no marks
 */
public record FunctionText(String text, List<String> names) {
  /** Begins a mark; the number follows in two digits. The run-time model looks for it, too. */
  private static final char MARK = 1;

  private static final char ZERO = ' ';
  private static final int RADIX = 64;
  private static final int UTF8 = 1;
  private static final int CLASS_ITEM = 7;
  private static final Pattern CLASS = Pattern.compile("L([^;]+);");

  public FunctionText {
    names = List.copyOf(names);
  }

  /** Takes a class file apart. */
  public static FunctionText of(String classFile) {
    byte[] bytes = classFile.getBytes(StandardCharsets.ISO_8859_1);
    ClassReader reader = new ClassReader(bytes);
    try {
      List<String> texts = texts(reader, bytes);
      if (texts.stream().anyMatch(text -> text.indexOf(MARK) >= 0)) {
        // Java allows such names, and nobody has them.
        return new FunctionText(classFile, List.of());
      }
      List<String> names = List.copyOf(classes(reader, texts));
      return new FunctionText(
          marked(reader, bytes, names),
          names.stream().map(name -> name.replace('/', '.')).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both ends are in memory
    }
  }

  private static List<String> texts(ClassReader reader, byte[] bytes) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int item = 1; item < reader.getItemCount(); item++) {
      int at = reader.getItem(item);
      if (at > 0 && bytes[at - 1] == UTF8) {
        texts.add(text(bytes, at));
      }
    }
    return texts;
  }

  private static String text(byte[] bytes, int at) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at)).readUTF();
  }

  /** Those that may be relocated: neither those of the JDK nor of the default package. */
  private static Set<String> classes(ClassReader reader, List<String> texts) {
    Set<String> names = new TreeSet<>(List.of(reader.getInterfaces()));
    String own = reader.getClassName();
    names.add(own.substring(0, own.lastIndexOf("$$")));
    for (int item = 1; item < reader.getItemCount(); item++) {
      int at = reader.getItem(item);
      if (at > 0 && reader.readByte(at - 1) == CLASS_ITEM) {
        names.add(reader.readUTF8(at, new char[reader.getMaxStringLength()]));
      }
    }
    for (String text : texts) {
      Matcher matcher = CLASS.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    names.removeIf(
        name ->
            name.indexOf('/') <= 0
                || name.startsWith("java/")
                || name.startsWith("[")
                || name.equals(own));
    return names;
  }

  private static String marked(ClassReader reader, byte[] bytes, List<String> names)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int copied = 0;
    for (int item = 1; item < reader.getItemCount(); item++) {
      int at = reader.getItem(item);
      if (at > 0 && bytes[at - 1] == UTF8) {
        out.write(bytes, copied, at - copied);
        String text = text(bytes, at);
        new DataOutputStream(out).writeUTF(marked(text, reader.getClassName(), names));
        copied = at + 2 + reader.readUnsignedShort(at);
      }
    }
    out.write(bytes, copied, bytes.length - copied);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static String marked(String text, String own, List<String> names) {
    int end = text.equals(own) ? own.lastIndexOf("$$") : text.length();
    int name = names.indexOf(text.substring(0, end));
    if (name >= 0) {
      return mark(name) + text.substring(end);
    }
    return CLASS
        .matcher(text)
        .replaceAll(
            found -> {
              int inside = names.indexOf(found.group(1));
              return Matcher.quoteReplacement(
                  inside < 0 ? found.group() : "L" + mark(inside) + ";");
            });
  }

  private static String mark(int number) {
    return "" + MARK + (char) (ZERO + number / RADIX) + (char) (ZERO + number % RADIX);
  }
}
