package dev.permafrost.processor.sandbox.hostile;

import dev.permafrost.processor.seal.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The part of {@code docs/hostile.md} that lists what was tried. Run it in the processor's folder
 * to write the page anew.
 */
public final class HostilePage {
  public static final Path PAGE = Path.of("..", "docs", "hostile.md");

  private static final String BEGIN = "<!-- routines: written by HostilePage -->\n";
  private static final String END = "<!-- end of routines -->\n";

  private HostilePage() {}

  /** Writes the page. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(PAGE, page(Files.readString(PAGE)));
  }

  /** The same page with the routines as they are now. */
  public static String page(String old) {
    int begin = old.indexOf(BEGIN) + BEGIN.length();
    String text = HostileFile.all().map(HostilePage::text).collect(Collectors.joining());
    return old.substring(0, begin) + text + old.substring(old.indexOf(END));
  }

  private static String text(HostileFile file) {
    StringBuilder text = new StringBuilder();
    text.append("\n## ").append(file.title()).append("\n\n").append(file.says()).append("\n\n");
    text.append("| what it tries | how it ends |\n|---|---|\n");
    for (HostileRoutine routine : file.routines()) {
      String ends =
          routine.ends().stream().map(HostilePage::end).collect(Collectors.joining("; or "));
      text.append("| ").append(routine.attempt()).append(" | ").append(ends).append(" |\n");
    }
    return text.append('\n').toString();
  }

  private static String end(String end) {
    int space = end.indexOf(' ');
    if (space < 0) {
      return "[" + end + "](errors.md#" + end.toLowerCase(Locale.ROOT) + ")";
    }
    String rest = end.substring(space + 1);
    return switch (end.substring(0, space)) {
      case "denied" -> "refused: " + Category.valueOf(rest).title();
      case "told" -> "frozen with a [warning](errors.md#" + rest.toLowerCase(Locale.ROOT) + ")";
      case "recorded" -> "recorded as an input: " + rest;
      default -> "harmless: the result is `" + rest + "` in every JVM";
    };
  }
}
