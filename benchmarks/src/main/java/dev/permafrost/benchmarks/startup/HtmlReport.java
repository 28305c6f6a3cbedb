package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The results as one page that needs nothing else, in light and dark. */
final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>atlas: start-up, frozen and live</title>
      <style>
      :root { color-scheme: light dark; --ink: #1d2733; --soft: #5d6b7a; --paper: #fbfcfd;
        --line: #dde4ea; --nothing: #9aa7b4; --frozen: #1686c9; --live: #d9662b; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa7b4;
        --paper: #11171d; --line: #2a343e; --nothing: #6b7a88; --frozen: #4db5f2;
        --live: #f08a55; } }
      body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { margin-bottom: 0; } h2 { margin: 2.2rem 0 .4rem; font-size: 1.1rem; }
      p, th, .range { color: var(--soft); } code { font-size: .95em; }
      table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
      th { font-weight: 500; text-align: left; font-size: .85rem; }
      td, th { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
      td.bar { width: 38%; } .range { font-size: .8rem; white-space: nowrap; }
      svg { display: block; width: 100%; height: 1.1rem; }
      .nothing { fill: var(--nothing); } .frozen { fill: var(--frozen); }
      .live { fill: var(--live); }
      .scroll { overflow-x: auto; }
      </style>
      </head>
      <body>
      """;

  private final Results results;
  private final StringBuilder page = new StringBuilder(HEAD);

  HtmlReport(Results results) {
    this.results = results;
  }

  void write(Path file, Distribution frozen, Distribution live) throws IOException {
    add("<h1>atlas: start-up, frozen and live</h1>%n");
    add(
        "<p>%s. Median of %d fresh JVMs each, interleaved; smallest and largest in brackets.",
        Machine.description(), results.runs());
    add(" First answer: time in <code>main</code>, less that of doing nothing.</p>%n");
    results.commands().forEach(this::command);
    add("<h2>What is shipped</h2>%n<div class=\"scroll\"><table>%n");
    add("<tr><th></th><th>size</th><th>dependencies</th></tr>%n");
    distribution("frozen", frozen);
    distribution("live", live);
    add("</table></div>%n</body>%n</html>%n");
    Files.createDirectories(file.getParent());
    Files.writeString(file, page);
  }

  private void command(String command) {
    double longest =
        results.of(command).stream().mapToDouble(o -> o.whole().median()).max().orElse(1);
    add("<h2><code>atlas %s</code></h2>%n<div class=\"scroll\"><table>%n", command);
    add("<tr><th></th><th>whole process</th><th>ms</th><th>first answer, ms</th>");
    add("<th>peak memory, MiB</th></tr>%n");
    for (Contestant one : results.of(command)) {
      add("<tr><td>%s</td><td class=\"bar\">%s</td>", one.label(), bar(one, longest));
      add(
          "<td>%s</td><td>%s</td><td>%s</td></tr>%n",
          text(one.whole()),
          one.way() == Way.NOTHING ? "" : text(results.firstAnswer(one)),
          text(one.memory()));
    }
    add("</table></div>%n");
  }

  private static String bar(Contestant one, double longest) {
    return String.format(
        Locale.ROOT,
        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" role=\"img\""
            + " aria-label=\"%.0f ms\"><rect class=\"%s\" width=\"%.2f\" height=\"10\"/></svg>",
        one.whole().median(),
        one.way().name().toLowerCase(Locale.ROOT),
        Math.max(0.5, one.whole().median() / longest * 100));
  }

  private static String text(Figures figures) {
    return String.format(
        Locale.ROOT,
        "%.1f <span class=\"range\">(%.1f to %.1f)</span>",
        figures.median(),
        figures.min(),
        figures.max());
  }

  private void distribution(String name, Distribution distribution) throws IOException {
    add(
        "<tr><td>%s</td><td>%.1f MiB</td><td>%d: %s</td></tr>%n",
        name,
        distribution.mebibytes(),
        distribution.dependencies().size(),
        String.join(", ", distribution.dependencies()));
  }

  private void add(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values));
  }
}
