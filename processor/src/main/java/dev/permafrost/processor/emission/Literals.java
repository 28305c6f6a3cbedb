package dev.permafrost.processor.emission;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Java literals in pure ASCII, so that the encoding javac reads with does not matter. */
final class Literals {
  private static final int CHUNK = 72;

  private Literals() {}

  /** A string literal; a long one is a sum of short ones, which is one constant all the same. */
  static CodeBlock text(String value) {
    List<CodeBlock> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      chunk.append(escaped(value.charAt(i)));
      if (chunk.length() >= CHUNK && i + 1 < value.length()) {
        chunks.add(CodeBlock.of("$L", "\"" + chunk + "\""));
        chunk.setLength(0);
      }
    }
    chunks.add(CodeBlock.of("$L", "\"" + chunk + "\""));
    return CodeBlock.join(chunks, "\n+ ");
  }

  /** A boxed primitive as an expression of exactly that primitive type. */
  static CodeBlock primitive(Object box) {
    if (box instanceof Byte || box instanceof Short) {
      return CodeBlock.of("($L) $L", box instanceof Byte ? "byte" : "short", box);
    }
    if (box instanceof Character c) {
      return CodeBlock.of("$L", "'" + (c == '\'' ? "\\'" : c == '"' ? "\"" : escaped(c)) + "'");
    }
    if (box instanceof Long) {
      return CodeBlock.of("$LL", box);
    }
    if (box instanceof Float f) {
      return floating(f);
    }
    if (box instanceof Double d) {
      return floating(d);
    }
    return CodeBlock.of("$L", box);
  }

  private static CodeBlock floating(float value) {
    if (Float.isInfinite(value)) {
      return CodeBlock.of("$T.$L_INFINITY", Float.class, value > 0 ? "POSITIVE" : "NEGATIVE");
    }
    if (!Float.isNaN(value)) {
      return CodeBlock.of("$Lf", value);
    }
    int bits = Float.floatToRawIntBits(value);
    return bits == Float.floatToIntBits(Float.NaN)
        ? CodeBlock.of("$T.NaN", Float.class)
        : CodeBlock.of("$T.intBitsToFloat(0x$L)", Float.class, Integer.toHexString(bits));
  }

  private static CodeBlock floating(double value) {
    if (Double.isInfinite(value)) {
      return CodeBlock.of("$T.$L_INFINITY", Double.class, value > 0 ? "POSITIVE" : "NEGATIVE");
    }
    if (!Double.isNaN(value)) {
      return CodeBlock.of("$L", value);
    }
    long bits = Double.doubleToRawLongBits(value);
    return bits == Double.doubleToLongBits(Double.NaN)
        ? CodeBlock.of("$T.NaN", Double.class)
        : CodeBlock.of("$T.longBitsToDouble(0x$LL)", Double.class, Long.toHexString(bits));
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> c >= ' ' && c < 0x7F ? String.valueOf(c) : unicode(c);
    };
  }

  private static String unicode(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
