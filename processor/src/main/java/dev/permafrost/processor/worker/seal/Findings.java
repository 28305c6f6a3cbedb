package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Denial;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the seal saw during one job. Any thread may add to it. */
public final class Findings {
  /** More of them would only repeat what the first ones say. */
  private static final int DENIALS = 5;

  private final List<Denial> denials = new ArrayList<>();
  private final Map<String, Input> inputs = new TreeMap<>();

  synchronized void add(Denial denial) {
    for (Denial known : denials) {
      if (known.called().equals(denial.called()) && known.place().equals(denial.place())) {
        return;
      }
    }
    if (denials.size() < DENIALS) {
      denials.add(denial);
    }
  }

  /** What was there first counts: later on the routine may have changed it. */
  synchronized void add(Input input) {
    inputs.putIfAbsent(key(input.kind(), input.key()), input);
  }

  /** Whether it was read. */
  public synchronized boolean knows(InputKind kind, String key) {
    return inputs.containsKey(key(kind, key));
  }

  /** Where something was read first; empty if it was not, or if that is not known. */
  synchronized String place(InputKind kind, String key) {
    Input input = inputs.get(key(kind, key));
    return input == null ? "" : input.place();
  }

  /** Whether this JVM is no longer as it was. */
  public synchronized boolean spoiled() {
    for (Input input : inputs.values()) {
      if (input.kind() == InputKind.LOST_EFFECT) {
        return true;
      }
    }
    return false;
  }

  private static String key(InputKind kind, String key) {
    return (char) ('a' + kind.ordinal()) + key;
  }

  /** Refused calls in the order they came. */
  public synchronized List<Denial> denials() {
    return List.copyOf(denials);
  }

  /** Inputs by kind and key. */
  public synchronized List<Input> inputs() {
    return List.copyOf(inputs.values());
  }
}
