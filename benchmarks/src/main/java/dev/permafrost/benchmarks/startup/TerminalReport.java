package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The results as a table with bars. */
final class TerminalReport {
  private static final int BAR = 30;

  private final Results results;
  private final PrintStream out;

  TerminalReport(Results results, PrintStream out) {
    this.results = results;
    this.out = out;
  }

  void print(Distribution frozen, Distribution live) throws IOException {
    out.printf("%natlas, started %d times in each way, interleaved%n", results.runs());
    out.println(Machine.description());
    out.println("median (min to max); first answer: time in main, less that of doing nothing");
    results.commands().forEach(this::command);
    out.println();
    distribution("frozen", frozen);
    distribution("live", live);
    out.printf(
        Locale.ROOT,
        "  the frozen cities take %.2f times the room of their compressed data file%n",
        frozen.mebibytes("dev/permafrost/atlas/CitiesFrozen")
            / live.mebibytes("dev/permafrost/atlas/data/cities.json.gz"));
  }

  private void command(String command) {
    out.printf("%natlas %s%n", command);
    out.printf("  %-18s%-28s%-28s%s%n", "", "first answer, ms", "whole process, ms", "peak, MiB");
    double longest = 0;
    for (Contestant one : results.of(command)) {
      longest = Math.max(longest, one.whole().median());
      String answer = one.way() == Way.NOTHING ? "" : text(results.firstAnswer(one));
      out.printf(
          "  %-18s%-28s%-28s%s%n", one.label(), answer, text(one.whole()), text(one.memory()));
    }
    for (Contestant one : results.of(command)) {
      int length = (int) Math.max(1, Math.round(one.whole().median() / longest * BAR));
      out.printf("  %-18s%s%s%n", one.label(), "█".repeat(length), ratio(one));
    }
  }

  private String ratio(Contestant one) {
    if (one.way() != Way.FROZEN) {
      return "";
    }
    Contestant nothing = results.nothing(one.cached());
    Contestant live = results.live(one);
    return String.format(
        Locale.ROOT,
        "  first answer 1/%.0f of live; process %.2f, memory %.2f times doing nothing",
        results.firstAnswer(live).median() / results.firstAnswer(one).median(),
        one.whole().median() / nothing.whole().median(),
        one.memory().median() / nothing.memory().median());
  }

  private static String text(Figures figures) {
    return String.format(
        Locale.ROOT, "%.1f (%.1f to %.1f)", figures.median(), figures.min(), figures.max());
  }

  private void distribution(String name, Distribution distribution) throws IOException {
    List<String> dependencies = distribution.dependencies();
    out.printf(
        Locale.ROOT,
        "  %-8s distribution: %5.1f MiB, dependencies: %d %s%n",
        name,
        distribution.mebibytes(),
        dependencies.size(),
        dependencies);
  }
}
