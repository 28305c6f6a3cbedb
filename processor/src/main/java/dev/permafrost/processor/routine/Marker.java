package dev.permafrost.processor.routine;

/**
 * An empty class whose name tells that there is a substitution. All markers of a class path are in
 * one package, which a compiler can list; a file below {@code META-INF} it would not find in a jar.
 *
 * <p>A dot is written {@code _}, a nested class begins with {@code _2}, and an underscore is {@code
 * _1}: no part of a name begins with a digit.
 */
public final class Marker {
  /** The package of all markers. */
  public static final String PACKAGE = "dev.permafrost.substitutions";

  private static final char UNDERSCORE = '1';
  private static final char NESTED = '2';

  private Marker() {}

  /** Full name of the marker of a class. */
  public static String of(String packageName, String sourceName) {
    StringBuilder name = new StringBuilder(PACKAGE).append('.');
    for (int i = 0; i < sourceName.length(); i++) {
      char c = sourceName.charAt(i);
      if (c == '_') {
        name.append('_').append(UNDERSCORE);
      } else if (c == '.') {
        name.append('_');
        if (packageName.isEmpty() || i > packageName.length()) {
          name.append(NESTED);
        }
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** The class that a marker stands for, as source code names it. */
  public static String sourceName(String simpleName) {
    return decoded(simpleName, '.');
  }

  /** The class that a marker stands for, as the JVM names it. */
  public static String binaryName(String simpleName) {
    return decoded(simpleName, '$');
  }

  private static String decoded(String simpleName, char nested) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < simpleName.length(); i++) {
      char c = simpleName.charAt(i);
      char next = i + 1 < simpleName.length() ? simpleName.charAt(i + 1) : 0;
      if (c != '_') {
        name.append(c);
      } else if (next == UNDERSCORE || next == NESTED) {
        name.append(next == UNDERSCORE ? '_' : nested);
        i++;
      } else {
        name.append('.');
      }
    }
    return name.toString();
  }
}
