package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** javac with the processor, in a process of its own whose children and temp files are watched. */
public final class ForkedCompiler {
  private final Compiler compiler;
  private final List<String> jvmOptions = new ArrayList<>();
  private Consumer<ProcessHandle> onWorker = worker -> {};
  private BooleanSupplier killed = () -> false;
  private List<Path> sources;
  private boolean fromSources;

  private ForkedCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  public static ForkedCompiler of(Compiler compiler) {
    return new ForkedCompiler(compiler);
  }

  /** A JVM option for javac itself, without the {@code -J}. */
  public ForkedCompiler jvm(String option) {
    jvmOptions.add("-J" + option);
    return this;
  }

  /** Is told each process that javac starts, once, soon after its start. */
  public ForkedCompiler onWorker(Consumer<ProcessHandle> action) {
    onWorker = action;
    return this;
  }

  /** Runs in the folder of the sources, which is where javac writes what has no other place. */
  public ForkedCompiler fromSources() {
    fromSources = true;
    return this;
  }

  /** Is killed, as the system kills it, soon after this is so. */
  public ForkedCompiler killedWhen(BooleanSupplier condition) {
    killed = condition;
    return this;
  }

  /** Compiles these sources, in this order, instead of all in the order of their names. */
  public ForkedCompiler sources(List<Path> some) {
    sources = some;
    return this;
  }

  public ForkedBuild compile(Project project) {
    try {
      Path temp = Files.createDirectories(project.folder().resolve("temp"));
      Path log = Files.createTempFile(project.folder(), "javac", ".log");
      List<String> command = new ArrayList<>();
      command.add(Toolchain.command("javac"));
      Toolchain.SHORT_LIVED.forEach(option -> command.add("-J" + option));
      command.addAll(jvmOptions);
      command.add("-J-Djava.io.tmpdir=" + temp);
      command.add("-J-Duser.language=en");
      command.addAll(compiler.arguments(project));
      for (Path source : sources == null ? project.allSources() : sources) {
        command.add(source.toString());
      }
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      if (fromSources) {
        builder.directory(project.sources().toFile());
      }
      Process javac = builder.start();
      Set<ProcessHandle> workers = watch(javac);
      // Not readString: javac may have been told to print in another charset.
      String output = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      Files.delete(log);
      return new ForkedBuild(
          javac.exitValue(), output, List.copyOf(workers), Project.filesBelow(temp, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<ProcessHandle> watch(Process javac) {
    Set<ProcessHandle> workers = new LinkedHashSet<>();
    while (javac.isAlive()) {
      javac.descendants().filter(workers::add).forEach(onWorker);
      if (killed.getAsBoolean()) {
        javac.destroyForcibly();
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        javac.destroyForcibly();
        throw new IllegalStateException(e);
      }
    }
    return workers;
  }
}
