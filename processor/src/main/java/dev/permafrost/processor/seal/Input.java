package dev.permafrost.processor.seal;

/**
 * Something outside the code that a routine read.
 *
 * @param key which one of its kind; empty where there is only one
 * @param present whether it was there
 * @param value what a guard has to compare: short values as they are, content as its SHA-256; empty
 *     if absent. It may be secret, and must be hashed with salt before it is written.
 */
public record Input(InputKind kind, String key, boolean present, String value) {

  @Override
  public String toString() {
    return kind + " " + key + (present ? "" : " (absent)");
  }
}
