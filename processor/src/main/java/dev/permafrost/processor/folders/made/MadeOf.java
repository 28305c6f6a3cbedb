package dev.permafrost.processor.folders.made;

import dev.permafrost.processor.classes.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a freeze was made of, as hashes.
 *
 * @param settings everything besides the program that counts: options, JDK, declared inputs, and
 *     the files in the folders that were frozen
 * @param asked every question that was asked of the program, with its answer
 */
public record MadeOf(String settings, SortedMap<Question, String> asked) {
  private static final String HEADER = "# What Permafrost froze from: settings, questions, answers";

  /** A record of what was just frozen. */
  public static MadeOf of(SortedMap<String, String> settings, AskedProgram program) {
    return new MadeOf(hash(settings), program.asked());
  }

  private static String hash(SortedMap<String, String> settings) {
    return Hashes.of(
        settings.entrySet().stream()
            .map(each -> (each.getKey() + "=" + each.getValue()).getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  /**
   * Whether a freeze with these settings would be made of the same.
   *
   * @param outside the program without the folders that are frozen
   */
  public boolean isStillSo(SortedMap<String, String> now, Program outside) {
    return settings.equals(hash(now))
        && asked.entrySet().stream()
            .allMatch(each -> each.getKey().answer(outside).equals(each.getValue()));
  }

  /** Reads a record; one that is not there or not whole is of nothing, which is never still so. */
  public static MadeOf read(Path file) {
    SortedMap<Question, String> asked = new TreeMap<>();
    String settings = "";
    try {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("settings") && words.length == 2) {
          settings = words[1];
        } else if (!line.startsWith("#")) {
          asked.put(new Question(Question.Kind.valueOf(words[0]), words[2]), words[1]);
        }
      }
      return new MadeOf(settings, asked);
    } catch (IOException | RuntimeException e) {
      return new MadeOf("", new TreeMap<>());
    }
  }

  /** Writes it, whole or not at all. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Map.Entry<Question, String> each : asked.entrySet()) {
      Question question = each.getKey();
      text.append(question.kind()).append(' ').append(each.getValue()).append(' ');
      text.append(question.name()).append('\n');
    }
    // At the end: what is not whole has none.
    text.append("settings ").append(settings).append('\n');
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
