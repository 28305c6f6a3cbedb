package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.Figures;
import java.util.List;

/** Everything that was measured, and how the ways compare. */
record Results(List<Contestant> contestants, int runs) {

  /** What the sample was asked, each once. */
  List<String> commands() {
    return contestants.stream()
        .filter(one -> one.way() != Way.NOTHING)
        .map(Contestant::command)
        .distinct()
        .toList();
  }

  List<Contestant> of(String command) {
    return contestants.stream()
        .filter(one -> one.command().equals(command) || one.way() == Way.NOTHING)
        .toList();
  }

  Contestant nothing(boolean cached) {
    return find("", Way.NOTHING, cached);
  }

  /** The same command run live, with the same cache. */
  Contestant live(Contestant one) {
    return find(one.command(), Way.LIVE, one.cached());
  }

  /** Milliseconds until the first answer, over doing nothing. */
  Figures firstAnswer(Contestant one) {
    return one.inside().minus(nothing(one.cached()).inside().median());
  }

  private Contestant find(String command, Way way, boolean cached) {
    return contestants.stream()
        .filter(o -> o.command().equals(command) && o.way() == way && o.cached() == cached)
        .findFirst()
        .orElseThrow();
  }
}
