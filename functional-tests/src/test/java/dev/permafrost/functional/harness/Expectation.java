package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An error that a source says it should cause, by a comment {@code // expect Id} in its line.
 *
 * @param file name of the source file without folders
 * @param line the line, counted from 1
 * @param id the problem
 */
public record Expectation(String file, long line, String id) {
  private static final String MARK = "// expect ";

  public static List<Expectation> in(Path source) {
    List<Expectation> found = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        int mark = lines.get(i).indexOf(MARK);
        if (mark >= 0) {
          String id = lines.get(i).substring(mark + MARK.length()).split(" ")[0];
          found.add(new Expectation(source.getFileName().toString(), i + 1, id));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same three facts of something the compiler said. */
  public static Expectation of(Message message) {
    return new Expectation(message.file(), message.line(), message.id());
  }
}
