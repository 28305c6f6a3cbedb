package dev.permafrost.benchmarks.compile;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.Javac;
import dev.permafrost.benchmarks.jvm.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures what the processor adds to a run of javac. */
public final class CompileTime {
  private static final int RUNS = 4;

  private CompileTime() {}

  /**
   * Runs the benchmark.
   *
   * @param args the jar of the processor; a class path; the sources of the sample; a folder to work
   *     in; the runs; last, if there is one, the jar of another version to compare with
   */
  public static void main(String[] args) throws IOException {
    Path processor = Path.of(args[0]);
    List<Path> classPath = Stream.of(args[1].split(File.pathSeparator)).map(Path::of).toList();
    Path folder = Path.of(args[3]);
    Javac plain = new Javac(classPath, List.of());
    Map<String, Javac> compilers = new LinkedHashMap<>();
    compilers.put("javac", plain);
    if (args.length > RUNS + 1 && !args[RUNS + 1].isBlank()) {
      compilers.put("with the other processor", plain.with(Path.of(args[RUNS + 1])));
    }
    compilers.put("with the processor", plain.with(processor));
    System.out.println(Machine.description());
    Path sources = folder.resolve("source");
    for (Subject subject :
        List.of(
            Subject.noRoutine(sources),
            Subject.trivial(sources),
            Subject.amongMany(sources),
            Subject.cities(Path.of(args[2])))) {
      compare(subject, compilers, folder, Integer.parseInt(args[RUNS]));
    }
  }

  /** Runs them in turn, so that the machine's moods are shared. */
  private static void compare(Subject subject, Map<String, Javac> compilers, Path folder, int runs)
      throws IOException {
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      for (Map.Entry<String, Javac> each : compilers.entrySet()) {
        Path output = folder.resolve(subject.name() + " " + each.getKey() + " " + run);
        figures
            .computeIfAbsent(each.getKey(), name -> new Figures())
            .add(time(subject, each.getValue(), output));
      }
    }
    double without = figures.get("javac").median();
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", subject.name()));
    figures.forEach(
        (name, own) ->
            line.append(
                String.format(
                    Locale.ROOT,
                    " %s %.0f ms (%.0f to %.0f, %+.0f);",
                    name,
                    own.median(),
                    own.min(),
                    own.max(),
                    own.median() - without)));
    System.out.println(line);
  }

  private static double time(Subject subject, Javac javac, Path output) throws IOException {
    Files.createDirectories(output);
    return FreshJvm.run(javac.compiling(subject.sources(), output)).wholeMillis();
  }
}
