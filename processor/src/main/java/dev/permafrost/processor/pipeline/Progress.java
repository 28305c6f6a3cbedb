package dev.permafrost.processor.pipeline;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells what is being done when it takes long, and keeps silent when it does not. */
public final class Progress {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Consumer<String> note;
  private final long start = System.nanoTime();
  private long last = start;

  /**
   * A watch that starts now.
   *
   * @param note hears one line per step that took long
   */
  public Progress(Consumer<String> note) {
    this.note = note;
  }

  /**
   * One step is done.
   *
   * @param what it was, in the past tense
   */
  void done(String what) {
    long now = System.nanoTime();
    if (now - last > PATIENCE_NANOS) {
      last = now;
      note.accept(
          "Permafrost " + what + " (" + TimeUnit.NANOSECONDS.toSeconds(now - start) + " s so far)");
    }
  }
}
