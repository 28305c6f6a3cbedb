package dev.permafrost.functional.hierarchy.language;

/** Text of Java sources that is put together of lines. */
public final class Sources {
  private static final String IMPORTS =
      """
      import java.io.Serializable;
      import java.time.LocalDate;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      """;

  private Sources() {}

  /** The same lines, two columns further to the right. */
  public static String indented(String text) {
    StringBuilder indented = new StringBuilder();
    text.lines().forEach(line -> indented.append(line.isEmpty() ? "" : "  " + line).append('\n'));
    return indented.toString();
  }

  /** The beginning of a file. */
  public static String header(String packageName, String base) {
    String others = packageName.equals(base) ? "" : "import " + base + ".*;\n";
    return "package " + packageName + ";\n\n" + others + IMPORTS + "\n";
  }
}
