package dev.permafrost.processor.sandbox;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An object as text that shows classes, contents, order (where it means something) and sharing:
 * whatever is met again is shown as its number.
 */
final class Shown {
  private final Map<Object, Integer> seen = new IdentityHashMap<>();

  private Shown() {}

  static String of(Object object) {
    return new Shown().show(object);
  }

  private String show(Object object) {
    if (object == null || object instanceof Enum || object instanceof Class) {
      return String.valueOf(object);
    }
    Integer known = seen.putIfAbsent(object, seen.size());
    if (known != null) {
      return "#" + known;
    }
    String name = object.getClass().getName();
    if (object instanceof Object[] array) {
      return name + Arrays.stream(array).map(this::show).toList();
    } else if (object.getClass().isArray()) {
      String all = Arrays.deepToString(new Object[] {object});
      return name + all;
    } else if (object instanceof Map<?, ?> map) {
      return name + entries(map);
    } else if (object instanceof Collection<?> collection) {
      boolean unordered = name.contains("ImmutableCollections$Set");
      return name
          + (unordered
              ? new TreeSet<>(collection.stream().map(String::valueOf).toList()).toString()
              : collection.stream().map(this::show).toList().toString());
    } else if (object instanceof AtomicReference<?> reference) {
      return name + show(reference.get());
    } else if (object instanceof AtomicReferenceArray<?> array) {
      return name + array;
    } else if (object instanceof BitSet bits) {
      return name + bits;
    } else if (object instanceof Map.Entry<?, ?> entry) {
      return name + show(entry.getKey()) + "=" + show(entry.getValue());
    }
    String text = String.valueOf(object);
    return text.contains("@") ? name : name + " " + text;
  }

  private String entries(Map<?, ?> map) {
    if (map.getClass().getName().contains("ImmutableCollections$Map")
        || map instanceof IdentityHashMap) {
      return new TreeSet<>(map.entrySet().stream().map(String::valueOf).toList()).toString();
    }
    StringBuilder text = new StringBuilder("{");
    map.forEach((key, value) -> text.append(show(key)).append('=').append(show(value)).append(' '));
    return text.append('}').toString();
  }
}
