package dev.permafrost.processor.worker;

/** Names, numbers and callers that a routine can see; others where nothing may depend on them. */
final class Names {
  private static final int DEEPER = 3;

  /** More threads than a JVM starts by itself, so that no number is the same by chance. */
  private static final int AHEAD = 200;

  private final boolean others;

  Names(boolean others) {
    this.others = others;
    if (others) {
      for (int i = 0; i < AHEAD; i++) {
        new Thread();
      }
    }
  }

  /** Name of the thread that runs a routine. */
  String thread() {
    return others ? "other" : "routine";
  }

  /** How many more callers a routine has. */
  int deeper() {
    return others ? DEEPER : 0;
  }

  /** What follows in the name of a loader of the user's classes. */
  String loader() {
    return others ? "s" : "";
  }
}
