package dev.permafrost.benchmarks.growth;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.JavaProgram;
import dev.permafrost.benchmarks.jvm.Javac;
import dev.permafrost.benchmarks.jvm.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the first look-up in tables of growing size, each in fresh JVMs. */
public final class Growth {
  private final Path annotations;
  private final Path runtime;
  private final Path processor;
  private final Path probe;
  private final Path folder;

  private Growth(String[] paths) {
    annotations = Path.of(paths[0]);
    runtime = Path.of(paths[1]);
    processor = Path.of(paths[2]);
    probe = Path.of(paths[3]);
    folder = Path.of(paths[4]);
  }

  /**
   * Runs the benchmark.
   *
   * @param args the jars of annotations, run-time model, processor and probe; a folder to work in;
   *     the runs; the sizes
   */
  public static void main(String[] args) throws IOException {
    Growth growth = new Growth(args);
    Map<Integer, JavaProgram> programs = new TreeMap<>();
    for (int i = 6; i < args.length; i++) {
      TableSource table = new TableSource(Integer.parseInt(args[i]));
      programs.put(table.entries(), growth.build(table));
    }
    System.out.println(Machine.description());
    report(race(programs, Integer.parseInt(args[5])));
  }

  private JavaProgram build(TableSource table) throws IOException {
    Path output = Files.createDirectories(folder.resolve("table-" + table.entries()));
    Path source = table.writeTo(output.resolve("source"));
    List<String> options = List.of("-Apermafrost.timeout=300", "-Apermafrost.heap=3000");
    Javac javac = new Javac(List.of(annotations, runtime), options).with(processor);
    double millis = FreshJvm.run(javac.compiling(List.of(source), output)).wholeMillis();
    System.out.printf("%,d entries: compiled in %.1f s%n", table.entries(), millis / 1000);
    List<Path> classPath = List.of(output, runtime, probe);
    return new JavaProgram(classPath, List.of(), "Table", List.of(table.key()));
  }

  private static Map<Integer, Figures> race(Map<Integer, JavaProgram> programs, int runs) {
    Map<Integer, Figures> figures = new TreeMap<>();
    for (int run = 0; run < runs; run++) {
      programs.forEach(
          (size, program) ->
              figures
                  .computeIfAbsent(size, unused -> new Figures())
                  .add(FreshJvm.inside(program).millis()));
    }
    return figures;
  }

  private static void report(Map<Integer, Figures> figures) {
    List<Figures> all = new ArrayList<>(figures.values());
    figures.forEach(
        (size, one) ->
            System.out.printf(
                "%,10d entries: first look-up %.2f ms (%.2f to %.2f), %.2f times the smallest%n",
                size, one.median(), one.min(), one.max(), one.median() / all.get(0).median()));
  }
}
