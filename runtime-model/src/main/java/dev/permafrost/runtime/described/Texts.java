package dev.permafrost.runtime.described;

import java.util.HexFormat;
import java.util.StringJoiner;

/** Makes what texts are built with. */
public final class Texts {
  private Texts() {}

  /** Makes a builder with room for so many characters. */
  public static StringBuilder builder(String text, int capacity) {
    return new StringBuilder(capacity).append(text);
  }

  /** Makes a buffer with room for so many characters. */
  public static StringBuffer buffer(String text, int capacity) {
    return new StringBuffer(capacity).append(text);
  }

  /**
   * Makes a joiner.
   *
   * @param empty what it says if nothing was added; null for prefix and suffix
   */
  public static StringJoiner joiner(
      String delimiter, String prefix, String suffix, String empty, String[] added) {
    StringJoiner joiner = new StringJoiner(delimiter, prefix, suffix);
    if (empty != null) {
      joiner.setEmptyValue(empty);
    }
    for (String each : added) {
      joiner.add(each);
    }
    return joiner;
  }

  /** Makes a format of bytes. */
  public static HexFormat hex(String delimiter, String prefix, String suffix, boolean upper) {
    HexFormat format = HexFormat.ofDelimiter(delimiter).withPrefix(prefix).withSuffix(suffix);
    return upper ? format.withUpperCase() : format;
  }
}
