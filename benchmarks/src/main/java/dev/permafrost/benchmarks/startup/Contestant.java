package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.Inside;
import dev.permafrost.benchmarks.jvm.JavaProgram;

/** One command started in one way, with what was measured of it so far. */
final class Contestant {
  private final String command;
  private final Way way;
  private final boolean cached;
  private final JavaProgram program;
  private final Figures whole = new Figures();
  private final Figures inside = new Figures();
  private final Figures memory = new Figures();

  Contestant(String command, Way way, boolean cached, JavaProgram program) {
    this.command = command;
    this.way = way;
    this.cached = cached;
    this.program = program;
  }

  void measure() {
    whole.add(FreshJvm.run(program).wholeMillis());
    Inside seen = FreshJvm.inside(program);
    inside.add(seen.millis());
    memory.add(seen.peakMebibytes());
  }

  String command() {
    return command;
  }

  Way way() {
    return way;
  }

  /** Whether it starts from a {@link Cache}. */
  boolean cached() {
    return cached;
  }

  String label() {
    return cached ? way.label() + " + " + Cache.best() : way.label();
  }

  /** Milliseconds of the whole process. */
  Figures whole() {
    return whole;
  }

  /** Milliseconds inside main. */
  Figures inside() {
    return inside;
  }

  /** Peak memory in MiB. */
  Figures memory() {
    return memory;
  }
}
