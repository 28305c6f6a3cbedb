package dev.permafrost.benchmarks.probe;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Runs another main class, then prints how long it took and the process's peak memory. Reflection
 * is looked up and used once before the clock starts, and costs the do-nothing program the same.
 */
public final class Probe {
  /** Begins the line on standard error: nanoseconds and kibibytes follow. */
  public static final String MARK = "probe ";

  private Probe() {}

  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    Method main = Class.forName(args[0]).getMethod("main", String[].class);
    Object[] arguments = {Arrays.copyOfRange(args, 1, args.length)};
    warmUp(arguments);
    long start = System.nanoTime();
    try {
      main.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      e.getCause().printStackTrace();
      System.exit(1);
    }
    long nanos = System.nanoTime() - start;
    StringBuilder line = new StringBuilder(MARK).append(nanos).append(' ');
    System.err.println(line.append(peakKibibytes()));
  }

  /** The first reflective call of a JVM takes 8 ms on JDK 25 and is nothing that is compared. */
  private static void warmUp(Object[] arguments) throws ReflectiveOperationException {
    Probe.class.getMethod("idle", String[].class).invoke(null, arguments);
  }

  /** Called reflectively, before the clock starts. */
  public static void idle(String[] args) {}

  /** Zero where the operating system has no {@code /proc}. */
  private static long peakKibibytes() throws IOException {
    try (InputStream status = new FileInputStream("/proc/self/status")) {
      String text = new String(status.readAllBytes(), StandardCharsets.ISO_8859_1);
      int at = text.indexOf("VmHWM:");
      return at < 0 ? 0 : Long.parseLong(text.substring(at + 6, text.indexOf("kB", at)).trim());
    } catch (FileNotFoundException e) {
      return 0;
    }
  }
}
