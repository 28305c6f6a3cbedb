package dev.permafrost.processor.worker.seal.lasting;

import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Properties and variables that the JDK reads for a routine, and when it did last. One that it does
 * not read in the second call, though it did in the first, it keeps in a static field, which
 * outlives the job. Any thread may add to it.
 */
public final class KeptByJdk {
  private final Map<String, Integer> lastCalls = new HashMap<>();
  private int calls;

  /** The routine is about to be called. */
  public synchronized void begin() {
    calls++;
  }

  /** The JDK reads it for the routine. */
  public synchronized void read(String key) {
    lastCalls.put(key, calls);
  }

  /** Somebody reads it, be it the JDK or not. */
  public synchronized void readAgain(Object key) {
    if (!lastCalls.isEmpty() && key != null) {
      lastCalls.computeIfPresent(key.toString(), (name, last) -> calls);
    }
  }

  /**
   * Tells what is kept.
   *
   * @param unsure whether all counts, where the routine is called only once
   */
  public synchronized void tell(Consumer<Input> findings, boolean unsure) {
    for (Map.Entry<String, Integer> each : lastCalls.entrySet()) {
      if (each.getValue() < calls || unsure) {
        findings.accept(new Input(InputKind.KEPT_BY_JDK, each.getKey(), true, ""));
      }
    }
  }
}
