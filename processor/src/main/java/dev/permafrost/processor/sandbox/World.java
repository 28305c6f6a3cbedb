package dev.permafrost.processor.sandbox;

import java.util.List;

/** The surroundings a worker runs in: those of run A, or those of run B, which differ. */
enum World {
  A(List.of()),
  /** Identity hashes by another method; the processor sees to another salt. */
  B(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0"));

  private final List<String> options;

  World(List<String> options) {
    this.options = options;
  }

  List<String> options() {
    return options;
  }
}
