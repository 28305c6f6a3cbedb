package dev.permafrost.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one page, cut into constants.
 *
 * @param latin constants whose concatenation is the page's data, each at most {@link #LIMIT} bytes
 *     of modified UTF-8; characters up to 0xFF only
 * @param wide constants whose concatenation is the page's text with characters above 0xFF; empty if
 *     there is none
 */
public record PageText(List<String> latin, List<String> wide) {

  /** The most bytes of modified UTF-8 a string constant of a class file can have. */
  public static final int LIMIT = 65_535;

  public PageText {
    latin = List.copyOf(latin);
    wide = List.copyOf(wide);
  }

  /** Cuts the text of a page. */
  public static PageText of(String latin, String wide) {
    return new PageText(cut(latin), cut(wide));
  }

  /** How many characters it has. */
  public long size() {
    return size(latin) + size(wide);
  }

  private static long size(List<String> parts) {
    return parts.stream().mapToLong(String::length).sum();
  }

  private static List<String> cut(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      int bytes = bytes(text.charAt(i));
      if (size + bytes > LIMIT) {
        parts.add(text.substring(start, i));
        start = i;
        size = 0;
      }
      size += bytes;
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  /** Bytes this character takes in modified UTF-8. */
  private static int bytes(char c) {
    if (c != 0 && c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }
}
