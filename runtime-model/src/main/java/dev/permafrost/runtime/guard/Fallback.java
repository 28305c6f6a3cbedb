package dev.permafrost.runtime.guard;

/** Tells that a root runs live. */
public final class Fallback {
  private Fallback() {}

  /**
   * Tells it in the log, and to the flight recorder where there is one.
   *
   * @param root the routine as source code spells it
   * @param reason which guard failed, without values
   */
  public static void tell(String root, String reason) {
    System.getLogger("dev.permafrost")
        .log(
            System.Logger.Level.WARNING,
            root.concat(" runs live: ").concat(reason).concat(" (this is told once)"));
    try {
      FallbackEvent.tell(root, reason);
    } catch (NoClassDefFoundError e) {
      // A run-time image without jdk.jfr, or a program that did not resolve it.
      return;
    }
  }
}
