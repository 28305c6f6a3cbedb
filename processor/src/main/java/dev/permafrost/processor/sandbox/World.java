package dev.permafrost.processor.sandbox;

import java.util.List;

/** The surroundings a worker runs in: those of run A, or those of run B, which differ. */
enum World {
  A(4, List.of()),
  /**
   * Identity hashes by another method, another number of processors; the processor sees to another
   * salt.
   */
  B(3, List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0"));

  private final int processors;
  private final List<String> options;

  World(int processors, List<String> options) {
    this.processors = processors;
    this.options = options;
  }

  /** How many processors there seem to be. */
  int processors() {
    return processors;
  }

  List<String> options() {
    return options;
  }
}
