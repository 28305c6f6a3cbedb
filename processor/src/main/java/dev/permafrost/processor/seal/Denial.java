package dev.permafrost.processor.seal;

import java.util.List;

/**
 * A call that the seal refused.
 *
 * @param category what it tried
 * @param called the entry point, as {@link Rule#name}
 * @param key which file, variable or property; empty where that does not apply
 * @param place the innermost line of the routine's side, as {@code Cities.java:41}
 * @param chain the calls down to it, innermost first
 */
public record Denial(
    Category category, String called, String key, String place, List<String> chain) {
  public Denial {
    chain = List.copyOf(chain);
  }
}
