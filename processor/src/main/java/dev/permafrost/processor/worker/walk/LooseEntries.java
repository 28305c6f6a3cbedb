package dev.permafrost.processor.worker.walk;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The entries of maps that a result holds by themselves, and the maps it holds: an entry of a map
 * that is there too would change the map when it is set, which none made again does.
 */
final class LooseEntries {
  private final Set<Object> loose = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> attached = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Map<?, ?>> maps = new ArrayList<>();

  /** Whether it is an entry of a map of which the entries can be held alone. */
  private static boolean isEntry(Object object) {
    if (!(object instanceof Map.Entry)) {
      return false;
    }
    String name = object.getClass().getName();
    return name.equals("java.util.HashMap$Node")
        || name.equals("java.util.LinkedHashMap$Entry")
        || name.equals("java.util.TreeMap$Entry");
  }

  /** Notes what was met, in any order. */
  void met(Object object) throws Obstruction {
    if (object instanceof HashMap<?, ?> || object instanceof TreeMap<?, ?>) {
      maps.add((Map<?, ?>) object);
      if (!loose.isEmpty()) {
        attach();
      }
    } else if (isEntry(object)) {
      loose.add(object);
      attach();
      if (attached.contains(object)) {
        throw obstruction();
      }
    }
  }

  /** Maps are looked into only if there are entries that could be theirs, and once each. */
  private void attach() throws Obstruction {
    boolean known = false;
    for (Map<?, ?> map : maps) {
      List<Object> entries = new ArrayList<>();
      read(map, entries::add);
      attached.addAll(entries);
      known |= entries.stream().anyMatch(loose::contains);
    }
    maps.clear();
    if (known) {
      throw obstruction();
    }
  }

  private static Obstruction obstruction() {
    return new Obstruction(
        "an entry of a map is held by itself beside the map, which changes when the entry is set",
        "hold a copy, such as Map.entry(key, value) or new AbstractMap.SimpleEntry<>(entry)");
  }

  /** By way of its fields: methods may be the user's. */
  private static void read(Map<?, ?> map, Consumer<Object> to) {
    if (map instanceof TreeMap) {
      List<Object> open = new ArrayList<>();
      open.add(value(TreeMap.class, "root", map));
      while (!open.isEmpty()) {
        Object entry = open.remove(open.size() - 1);
        if (entry != null) {
          to.accept(entry);
          open.add(value(entry.getClass(), "left", entry));
          open.add(value(entry.getClass(), "right", entry));
        }
      }
      return;
    }
    Object table = value(HashMap.class, "table", map);
    for (int i = 0; table != null && i < Array.getLength(table); i++) {
      for (Object entry = Array.get(table, i); entry != null; entry = next(entry)) {
        to.accept(entry);
      }
    }
  }

  private static Object next(Object entry) {
    Class<?> type = entry.getClass();
    while (!type.getName().equals("java.util.HashMap$Node")) {
      type = type.getSuperclass();
    }
    return value(type, "next", entry);
  }

  private static Object value(Class<?> type, String name, Object holder) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK's " + type.getName() + " has no " + name, e);
    }
  }
}
