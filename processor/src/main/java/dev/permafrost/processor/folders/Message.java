package dev.permafrost.processor.folders;

import dev.permafrost.processor.diagnostic.Severity;
import java.util.Locale;

/**
 * One thing to tell the user.
 *
 * @param severity how much it weighs
 * @param position {@code p/X.java:12}, or as much of that as is known; empty where it is at no
 *     place
 * @param text what the user meets, in one or more lines
 */
public record Message(Severity severity, String position, String text) {

  /** The position with what divides it from what follows; nothing where there is none. */
  public String place() {
    return position.isEmpty() ? "" : position + ": ";
  }

  /** As compilers print it. */
  @Override
  public String toString() {
    return place() + severity.name().toLowerCase(Locale.ROOT) + ": " + text;
  }
}
