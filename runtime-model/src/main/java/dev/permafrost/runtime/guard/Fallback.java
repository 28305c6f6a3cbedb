package dev.permafrost.runtime.guard;

/** Says why a root runs live where it should not have to, and tells that it does. */
public final class Fallback {
  private static final String LOG = "permafrost.log";

  private static final int DEEPEST = 20;
  private static final int LONGEST = 300;

  private Fallback() {}

  /**
   * Why a frozen result cannot be had.
   *
   * @param cause what was thrown while it was thawed
   * @return one sentence without a full stop
   */
  public static String reason(Throwable cause) {
    if (cause instanceof ThreadDeath) {
      throw (ThreadDeath) cause;
    }
    Throwable first = cause;
    for (int i = 0; i < DEEPEST && first.getCause() != null; i++) {
      first = first.getCause();
    }
    return "its frozen state cannot be thawed here: ".concat(oneLine(shown(first)));
  }

  /** What the user's own code says may be secret; what the JDK says of classes is not. */
  private static String shown(Throwable cause) {
    boolean ofClasses =
        cause instanceof LinkageError
            || cause instanceof ReflectiveOperationException
            || cause instanceof java.lang.reflect.InaccessibleObjectException
            || cause instanceof SecurityException
            || cause instanceof ClassCastException;
    return ofClasses ? cause.toString() : cause.getClass().getName();
  }

  private static String oneLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  /**
   * Tells it in one line of the error stream, or where {@code permafrost.log} says, and to the
   * flight recorder where it was started.
   *
   * @param root the routine as source code spells it
   * @param reason why, without secrets
   */
  public static void tell(String root, String reason) {
    String told = root.concat(" runs live: ").concat(reason).concat(" (this is told once)");
    switch (wanted()) {
      case "off":
        break;
      case "logger":
        log(told);
        break;
      default:
        // A logger takes a cold program longer than many a live run.
        System.err.println("permafrost: ".concat(told));
    }
    record(root, reason);
  }

  private static String wanted() {
    try {
      return System.getProperty(LOG, "");
    } catch (RuntimeException e) {
      return "";
    }
  }

  private static void log(String told) {
    System.getLogger("dev.permafrost").log(System.Logger.Level.WARNING, told);
  }

  /** Before the recorder was started, the class of an event alone takes half a second. */
  private static void record(String root, String reason) {
    try {
      if (jdk.jfr.FlightRecorder.isInitialized()) {
        FallbackEvent.tell(root, reason);
      }
    } catch (LinkageError | SecurityException e) {
      // A run-time image without jdk.jfr, or a program that did not resolve it or may not use it.
      return;
    }
  }
}
