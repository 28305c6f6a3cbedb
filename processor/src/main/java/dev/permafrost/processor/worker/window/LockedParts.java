package dev.permafrost.processor.worker.window;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.util.List;

/**
 * Parts of synchronized collections: they lock the collection that they are a part of, and so it is
 * that one that is asked for them again.
 */
public final class LockedParts {
  private final Fields fields;
  private final SortedSets sets;
  private Registry windows;

  public LockedParts(Fields fields, SortedSets sets) {
    this.fields = fields;
    this.sets = sets;
  }

  /**
   * Takes a part apart.
   *
   * @param inner what it is around
   */
  public Node read(Object part, Object inner, Sight sight) throws Obstruction {
    Object mutex = fields.get(part, "mutex");
    Window window = ChosenWindow.of(kind(inner.getClass()), inner);
    if (window != null) {
      Object shown = window.receiver().of(inner);
      if (shown == mutex || shown == behind(mutex)) {
        return window.read(inner, mutex, sight);
      }
    }
    throw new Obstruction(
        "the synchronized view " + part.getClass().getName() + " locks another object",
        "return the collection it was made from, or a copy");
  }

  private Kind kind(Class<?> type) {
    if (windows == null) {
      windows = new Registry();
      WindowKinds.addTo(windows, fields);
      SortedWindows.addSets(windows, fields, sets);
    }
    return windows.get(type);
  }

  /** What a synchronized collection, or Properties, is around. */
  private Object behind(Object mutex) {
    for (String field : List.of("m", "c", "map")) {
      if (fields.has(mutex, field)) {
        return sets.one(fields.get(mutex, field));
      }
    }
    return null;
  }
}
