package dev.permafrost.benchmarks.jvm;

/** What the figures were measured on. */
public final class Machine {
  private Machine() {}

  public static String description() {
    return "JDK "
        + Runtime.version()
        + " ("
        + System.getProperty("java.vm.name")
        + "), "
        + Runtime.getRuntime().availableProcessors()
        + " CPUs, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch");
  }
}
