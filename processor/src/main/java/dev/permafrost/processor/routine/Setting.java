package dev.permafrost.processor.routine;

/**
 * The value of an input in one variant of a routine.
 *
 * @param environment whether it is an environment variable; else a system property
 * @param name as the declaration spells it
 * @param value never null: a variant is for a value, not for its absence
 */
public record Setting(boolean environment, String name, String value) {

  /** As in {@code -Datlas.lang=fr} or {@code ATLAS_LANG=fr}. */
  @Override
  public String toString() {
    return (environment ? "" : "-D") + name + "=" + value;
  }
}
