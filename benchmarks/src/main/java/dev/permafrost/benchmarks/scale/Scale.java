package dev.permafrost.benchmarks.scale;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.JavaProgram;
import dev.permafrost.benchmarks.jvm.Javac;
import dev.permafrost.benchmarks.jvm.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures graphs of growing size: javac, within the worker's own limits, the class files, the
 * first copy in a fresh JVM and the copies after it, live and frozen.
 */
public final class Scale {
  private static final double MEBIBYTE = 1 << 20;

  private final Path annotations;
  private final Path runtime;
  private final Path processor;
  private final Path folder;
  private final int runs;

  private Scale(String[] args) {
    annotations = Path.of(args[0]);
    runtime = Path.of(args[1]);
    processor = Path.of(args[2]);
    folder = Path.of(args[3]);
    runs = Integer.parseInt(args[4]);
  }

  /**
   * Runs the benchmark.
   *
   * @param args the jars of annotations, run-time model and processor; a folder to work in; the
   *     runs; subjects with numbers of objects, such as {@code trie:2000000}
   */
  public static void main(String[] args) throws IOException {
    Scale scale = new Scale(args);
    System.out.println(Machine.description());
    for (int i = 5; i < args.length; i++) {
      String[] parts = args[i].split(":");
      Subject subject = Subject.valueOf(parts[0].toUpperCase(Locale.ROOT));
      scale.measure(subject, Integer.parseInt(parts[1]));
    }
  }

  private void measure(Subject subject, int objects) throws IOException {
    String name = subject.name().toLowerCase(Locale.ROOT);
    Path output = Files.createDirectories(folder.resolve(name + "-" + objects));
    Path source = subject.writeTo(output.resolve("source"), objects);
    Javac javac = new Javac(List.of(annotations, runtime), List.of()).with(processor);
    double millis = FreshJvm.run(javac.compiling(List.of(source), output)).wholeMillis();
    System.out.printf(
        Locale.ROOT,
        "%s of %,d objects: compiled in %.1f s, %.1f MiB of classes%n",
        name,
        objects,
        millis / 1000,
        size(output) / MEBIBYTE);
    Way live = new Way("live", output);
    Way frozen = new Way("frozen", output);
    for (int run = 0; run < runs; run++) {
      live.run();
      frozen.run();
    }
    live.tell();
    frozen.tell();
  }

  private static long size(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  /** One way to come by the state, and what it took so far. */
  private final class Way {
    private final String name;
    private final JavaProgram program;
    private final Figures first = new Figures();
    private final Figures others = new Figures();

    Way(String name, Path output) {
      this.name = name;
      program = new JavaProgram(List.of(output, runtime), List.of(), "Web", List.of(name));
    }

    void run() {
      String[] millis = FreshJvm.run(program).output().trim().split(" ");
      first.add(Double.parseDouble(millis[0]));
      others.add(Double.parseDouble(millis[1]));
    }

    void tell() {
      System.out.printf(
          Locale.ROOT,
          "  %-7s first copy %8.1f ms, each other %8.1f ms%n",
          name,
          first.median(),
          others.median());
    }
  }
}
