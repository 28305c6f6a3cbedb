package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Shown;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks into what static fields hold for objects that a result holds too, breadth first, so that
 * each is found by a short way. Looks through arrays, the JDK's collections and the fields of the
 * user's classes.
 */
public final class StaticReach {
  /** Who keeps more than this in static fields is told of what was found until then. */
  private static final int LIMIT = 200_000;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Class<?>, List<Field>> fields = new HashMap<>();
  private final Predicate<Object> wanted;

  /** Takes what to look for. */
  public StaticReach(Predicate<Object> wanted) {
    this.wanted = wanted;
  }

  /**
   * One that was found.
   *
   * @param way how source code would get there from the field, such as {@code ["a"].list}
   */
  public record Found(Object object, String way) {}

  private record Step(Object object, Step from, String label) {
    String way() {
      StringBuilder way = new StringBuilder();
      for (Step step = this; step != null; step = step.from) {
        way.insert(0, step.label);
      }
      return way.toString();
    }
  }

  /** The nearest one in what a static field holds, or null; nothing is looked at twice. */
  public Found first(Object value) {
    ArrayDeque<Step> queue = new ArrayDeque<>();
    add(value, null, "", queue);
    while (!queue.isEmpty()) {
      Step step = queue.poll();
      if (wanted.test(step.object)) {
        return new Found(step.object, step.way());
      }
      try {
        children(step, queue);
      } catch (RuntimeException | LinkageError e) {
        // A view of a user's collection that fails, a class whose fields refer to missing classes.
      }
    }
    return null;
  }

  private void add(Object object, Step from, String label, ArrayDeque<Step> queue) {
    boolean leaf =
        object == null
            || object instanceof String
            || Leaves.isConstant(object)
            || Leaves.isBox(object.getClass());
    if (!leaf && seen.size() < LIMIT && seen.add(object)) {
      queue.add(new Step(object, from, label));
    }
  }

  private void children(Step step, ArrayDeque<Step> queue) {
    Object object = step.object;
    Class<?> type = object.getClass();
    if (object instanceof Object[] array) {
      for (int i = 0; i < array.length; i++) {
        add(array[i], step, "[" + i + "]", queue);
      }
    } else if (type.getClassLoader() != null) {
      fieldsOf(step, true, queue);
    } else if (type.getName().startsWith("java.util.Collections$")) {
      // A wrapper answers as what it wraps: source code shows no step.
      fieldsOf(step, false, queue);
    } else if (object instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            add(key, step, ".keys[" + Shown.of(key) + "]", queue);
            add(value, step, "[" + Shown.of(key) + "]", queue);
          });
    } else if (object instanceof Collection<?> collection) {
      int index = 0;
      for (Object element : collection) {
        add(element, step, "[" + index++ + "]", queue);
      }
    }
  }

  private void fieldsOf(Step step, boolean labelled, ArrayDeque<Step> queue) {
    Class<?> type = step.object.getClass();
    for (Field field : fields.computeIfAbsent(type, StaticReach::references)) {
      try {
        Object value = field.get(step.object);
        add(value, step, labelled ? "." + field.getName() : "", queue);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<Field> references(Class<?> type) {
    List<Field> references = new ArrayList<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          references.add(field);
        }
      }
    }
    return references;
  }
}
