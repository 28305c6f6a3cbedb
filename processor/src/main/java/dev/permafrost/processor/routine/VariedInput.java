package dev.permafrost.processor.routine;

import java.util.List;

/**
 * An input that a routine is frozen for several values of: one {@code @Freezable.Variant}.
 *
 * @param environment whether it is an environment variable; else a system property
 * @param name as the declaration spells it
 * @param values one or more, all different
 */
public record VariedInput(boolean environment, String name, List<String> values) {
  public VariedInput {
    values = List.copyOf(values);
  }

  /** One setting per value, in the order of the source. */
  List<Setting> settings() {
    return values.stream().map(value -> new Setting(environment, name, value)).toList();
  }
}
