package dev.permafrost.benchmarks.jvm;

import dev.permafrost.benchmarks.probe.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Starts one JVM per call, and refuses a measurement whose program failed. */
public final class FreshJvm {
  private FreshJvm() {}

  /** Runs the program as a user would. */
  public static Run run(JavaProgram program) {
    try {
      ProcessBuilder builder = new ProcessBuilder(program.commandLine()).redirectErrorStream(true);
      long start = System.nanoTime();
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      double millis = (System.nanoTime() - start) / 1e6;
      if (exit != 0) {
        throw new IllegalStateException(program.commandLine() + " failed:\n" + output);
      }
      return new Run(output, millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
  }

  /** Runs the program under the probe. */
  public static Inside inside(JavaProgram program) {
    return Inside.parse(run(program.under(Probe.class.getName())).output());
  }
}
