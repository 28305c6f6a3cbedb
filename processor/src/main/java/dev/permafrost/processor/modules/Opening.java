package dev.permafrost.processor.modules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package that is opened by whoever starts the program, as {@code --add-opens} does.
 *
 * @param module whose package it is
 * @param to the module that may look into it
 */
public record Opening(String module, String packageName, String to) implements Comparable<Opening> {
  private static final Pattern TEXT = Pattern.compile("([^/=]+)/([^/=]+)=([^/=]+)");

  /** Reads {@code module/package=to}; nothing if the text is no such thing. */
  public static Optional<Opening> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new Opening(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /** What the JVM's option is given. */
  @Override
  public String toString() {
    return module + "/" + packageName + "=" + to;
  }

  @Override
  public int compareTo(Opening other) {
    return toString().compareTo(other.toString());
  }
}
