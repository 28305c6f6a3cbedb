package dev.permafrost.benchmarks.compile;

import dev.permafrost.benchmarks.jvm.Figures;
import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.Javac;
import dev.permafrost.benchmarks.jvm.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures what the processor adds to a run of javac. */
public final class CompileTime {
  private CompileTime() {}

  /**
   * Runs the benchmark.
   *
   * @param args the jar of the processor; a class path; the sources of the sample; a folder to work
   *     in; the runs
   */
  public static void main(String[] args) throws IOException {
    Path processor = Path.of(args[0]);
    List<Path> classPath = Stream.of(args[1].split(File.pathSeparator)).map(Path::of).toList();
    Path folder = Path.of(args[3]);
    Javac plain = new Javac(classPath, List.of());
    System.out.println(Machine.description());
    Path sources = folder.resolve("source");
    for (Subject subject :
        List.of(
            Subject.noRoutine(sources),
            Subject.trivial(sources),
            Subject.cities(Path.of(args[2])))) {
      compare(subject, plain, plain.with(processor), folder, Integer.parseInt(args[4]));
    }
  }

  private static void compare(Subject subject, Javac plain, Javac freezing, Path folder, int runs)
      throws IOException {
    Figures without = new Figures();
    Figures with = new Figures();
    for (int run = 0; run < runs; run++) {
      without.add(time(subject, plain, folder.resolve(subject.name() + " plain " + run)));
      with.add(time(subject, freezing, folder.resolve(subject.name() + " frozen " + run)));
    }
    System.out.printf(
        "%-20s javac %.0f ms, with the processor %.0f ms (%.0f to %.0f): adds %.0f ms%n",
        subject.name(),
        without.median(),
        with.median(),
        with.min(),
        with.max(),
        with.median() - without.median());
  }

  private static double time(Subject subject, Javac javac, Path output) throws IOException {
    Files.createDirectories(output);
    return FreshJvm.run(javac.compiling(subject.sources(), output)).wholeMillis();
  }
}
