package dev.permafrost.runtime.described;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.StringJoiner;
import java.util.StringTokenizer;

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

  /** Makes a writer with room for so many characters, to which this was written. */
  public static StringWriter writer(String text, int capacity) {
    StringWriter writer = new StringWriter(capacity);
    writer.write(text);
    return writer;
  }

  /**
   * Makes a tokenizer.
   *
   * @param taken how many tokens it has given
   * @param asked whether it was asked if there are more
   */
  public static StringTokenizer tokenizer(
      String text, String delimiters, boolean returned, int taken, boolean asked) {
    StringTokenizer tokenizer = new StringTokenizer(text, delimiters, returned);
    for (int i = 0; i < taken; i++) {
      tokenizer.nextToken();
    }
    if (asked) {
      tokenizer.hasMoreTokens();
    }
    return tokenizer;
  }

  /** Makes a locale that is another object than the JDK's own one of the tag. */
  public static Locale locale(String tag) {
    return (Locale) Locale.forLanguageTag(tag).clone();
  }

  /** Makes a bundle of the properties that are written in a text. */
  public static PropertyResourceBundle bundle(String text) throws IOException {
    return new PropertyResourceBundle(new StringReader(text));
  }

  /** Makes a format of bytes. */
  public static HexFormat hex(String delimiter, String prefix, String suffix, boolean upper) {
    HexFormat format = HexFormat.ofDelimiter(delimiter).withPrefix(prefix).withSuffix(suffix);
    return upper ? format.withUpperCase() : format;
  }
}
