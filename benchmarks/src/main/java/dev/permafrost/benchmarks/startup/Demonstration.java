package dev.permafrost.benchmarks.startup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the sample many times in every way, and reports. */
public final class Demonstration {
  private Demonstration() {}

  /**
   * Runs the demonstration.
   *
   * @param args the frozen jar, the live jar, the jar of the probe, the page to write, the runs;
   *     then, to have some scenarios only, words of their labels
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Distribution frozen = new Distribution(Path.of(args[0]), List.of("permafrost-runtime-model"));
    Distribution live =
        new Distribution(
            Path.of(args[1]),
            List.of("jackson-databind", "jackson-core", "jackson-annotations", "3 data files"));
    Path page = Path.of(args[3]).toAbsolutePath();
    int runs = Integer.parseInt(args[4]);
    Files.createDirectories(page.getParent());
    List<Scenario> scenarios = Scenario.with(List.of(args).subList(5, args.length));
    List<Contestant> contestants =
        new LineUp(frozen, live, Path.of(args[2]), page.getParent()).contestants(scenarios);
    race(contestants, runs, out);
    Results results = new Results(contestants, runs);
    new TerminalReport(results, out).print(frozen, live);
    new HtmlReport(results).write(page, frozen, live);
    out.println("  the same as a page: " + page);
  }

  /** Round after round, so that a busy moment of the machine hits every contestant alike. */
  private static void race(List<Contestant> contestants, int runs, PrintStream out) {
    for (int run = 1; run <= runs; run++) {
      for (Contestant one : contestants) {
        out.printf("\r  round %d of %d: %-40s", run, runs, one.command() + " " + one.label());
        out.flush();
        one.measure();
      }
    }
    out.printf("\r%70s\r", "");
  }
}
