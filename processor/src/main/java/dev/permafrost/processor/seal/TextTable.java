package dev.permafrost.processor.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of a text that comes with the table's classes, without blanks and remarks. */
final class TextTable {
  private TextTable() {}

  static List<String> lines(String name) {
    try (InputStream in = TextTable.class.getResourceAsStream(name)) {
      List<String> lines = new ArrayList<>();
      for (String line : split(new String(in.readAllBytes(), StandardCharsets.UTF_8), '\n')) {
        String text = line.strip();
        if (!text.isEmpty() && text.charAt(0) != '#') {
          lines.add(text);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String line) {
    return split(line, ' ');
  }

  /** By hand: a worker reads the tables when it starts, and has no regular expressions loaded. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
