package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.nature.Shown;
import java.util.LinkedList;
import java.util.List;

/**
 * How a place is reached from the result; rendered only when there is something to report.
 *
 * @param up the place before, or null for the result itself
 * @param step what leads on from there: text for a field, an {@link Integer} for an index, a {@link
 *     Key} for the value of a key
 */
record Path(Path up, Object step) {

  /** The value at a key, by the key. */
  record Key(Object key) {}

  /** Steps in source terms, from the result on. */
  List<String> steps() {
    LinkedList<String> steps = new LinkedList<>();
    for (Path path = this; path != null; path = path.up) {
      steps.addFirst(path.text());
    }
    return steps;
  }

  private String text() {
    if (step instanceof Integer) {
      return "[" + step + "]";
    }
    return step instanceof Key key ? "[" + Shown.of(key.key()) + "]" : step.toString();
  }
}
