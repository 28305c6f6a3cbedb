package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.probe.EveryCity;
import java.util.ArrayList;
import java.util.List;

/** Something the sample is asked to do. */
record Scenario(String label, String mainClass, List<String> arguments) {
  private static final String ATLAS = "dev.permafrost.atlas.Atlas";

  private static List<Scenario> all() {
    return List.of(
        command("city FR/Paris"),
        command("near 48.85,2.35"),
        command("mime index.html"),
        command("spell recieve"),
        new Scenario("(every city, touched once)", EveryCity.class.getName(), List.of()));
  }

  /** Those whose label has one of the words in it; all if there are no words. */
  static List<Scenario> with(List<String> words) {
    return all().stream()
        .filter(each -> words.isEmpty() || words.stream().anyMatch(each.label::contains))
        .toList();
  }

  private static Scenario command(String line) {
    return new Scenario(line, ATLAS, List.of(line.split(" ")));
  }

  List<String> arguments(Way way) {
    List<String> all = new ArrayList<>(arguments);
    if (way == Way.LIVE) {
      all.add("--live");
    }
    return all;
  }
}
