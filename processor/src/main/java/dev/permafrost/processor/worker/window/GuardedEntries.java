package dev.permafrost.processor.worker.window;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Entries of unmodifiable and checked maps. They know the entries behind them, not their map, so
 * that one like it is asked.
 */
final class GuardedEntries {
  private static final String NAME = "java.util.Collections$";

  private final Registry registry;
  private final Fields fields;

  /** By the entries behind: all results that hold the same have the same. */
  private final Map<Object, Map<?, ?>> maps = new IdentityHashMap<>();

  GuardedEntries(Registry registry, Fields fields) {
    this.registry = registry;
    this.fields = fields;
  }

  void add() {
    registry.put(
        NAME + "UnmodifiableMap$UnmodifiableEntrySet",
        window((entries, map) -> Collections.unmodifiableMap(map), "c"));
    registry.put(NAME + "CheckedMap$CheckedEntrySet", window(this::checked, "s"));
  }

  private interface Guard {
    Map<?, ?> around(Object entries, Map<Object, Object> map);
  }

  @SuppressWarnings("unchecked") // nothing is put into it
  private Map<?, ?> checked(Object entries, Map<Object, Object> map) {
    return Collections.checkedMap(
        map, Object.class, (Class<Object>) fields.get(entries, "valueType"));
  }

  private Window window(Guard guard, String field) {
    return new Window(
        WindowKinds.shape(Map.class, "entrySet", Set.class),
        entries -> map(entries, fields.get(entries, field), guard),
        null);
  }

  @SuppressWarnings("unchecked") // nothing is put into it
  private Map<?, ?> map(Object entries, Object inner, Guard guard) throws Obstruction {
    Map<?, ?> known = maps.get(entries);
    if (known == null) {
      Window window = ChosenWindow.of(registry.get(inner.getClass()), inner);
      if (window == null || !(window.receiver().of(inner) instanceof Map<?, ?> map)) {
        throw new Obstruction(
            entries.getClass().getName() + " is a view of another collection",
            "keep that collection, or a copy of it");
      }
      known = guard.around(entries, (Map<Object, Object>) map);
      maps.put(entries, known);
    }
    return known;
  }
}
