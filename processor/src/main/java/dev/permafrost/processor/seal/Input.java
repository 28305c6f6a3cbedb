package dev.permafrost.processor.seal;

import java.util.List;

/**
 * Something outside the code that a routine read.
 *
 * @param key which one of its kind; empty where there is only one
 * @param present whether it was there
 * @param value what a guard has to compare: short values as they are, content as its SHA-256; empty
 *     if absent. It may be secret, and must be hashed with salt before it is written.
 * @param place where it was read first, as {@code Cities.java:41}; empty if not known
 * @param alike other values that were tried, and with which the result was the same
 */
public record Input(
    InputKind kind, String key, boolean present, String value, String place, List<String> alike) {

  public Input {
    alike = List.copyOf(alike);
  }

  /** One of which no other value was tried. */
  public Input(InputKind kind, String key, boolean present, String value, String place) {
    this(kind, key, present, value, place, List.of());
  }

  /** Where it was read is not known. */
  public Input(InputKind kind, String key, boolean present, String value) {
    this(kind, key, present, value, "");
  }

  /** The same, of which other values were found to make no difference. */
  public Input alike(List<String> values) {
    return new Input(kind, key, present, value, place, values);
  }

  @Override
  public String toString() {
    return kind + " " + key + (present ? "" : " (absent)");
  }
}
