package dev.permafrost.processor.worker.nature;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The instance fields of classes, opened and typed; looked up once per class and static type. */
public final class Slots {

  /**
   * One field.
   *
   * @param field accessible
   * @param type its type, as far as it is known where the object is referenced
   * @param step how a path goes on to it
   * @param primitive whether it holds no reference
   */
  public record Slot(Field field, StaticType type, String step, boolean primitive) {

    public Object get(Object holder) {
      try {
        return field.get(holder);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private record Key(StaticType seen, boolean withTransient) {
    @Override
    public int hashCode() {
      return seen.hashCode() * 2 + (withTransient ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && withTransient == key.withTransient
          && seen.equals(key.seen);
    }
  }

  private final Map<Key, List<Slot>> known = new HashMap<>();
  private Key last = new Key(null, false);
  private List<Slot> lastSlots = List.of();

  /**
   * All instance fields of {@code seen.raw()}, superclasses first, in declaration order.
   *
   * @throws InaccessibleObjectException if the JDK keeps one closed
   */
  public List<Slot> of(StaticType seen, boolean withTransient) {
    if (last.seen != seen || last.withTransient != withTransient) {
      last = new Key(seen, withTransient);
      lastSlots = known.get(last);
      if (lastSlots == null) {
        lastSlots = new ArrayList<>();
        collect(seen, seen.raw(), withTransient, lastSlots);
        known.put(last, lastSlots);
      }
    }
    return lastSlots;
  }

  private static void collect(
      StaticType seen, Class<?> type, boolean withTransient, List<Slot> slots) {
    if (type.getSuperclass() != null) {
      collect(seen, type.getSuperclass(), withTransient, slots);
    }
    Opened.toWorker(type);
    for (Field field : type.getDeclaredFields()) {
      boolean counts = withTransient && !type.getName().startsWith("java.");
      boolean skip = Modifier.isTransient(field.getModifiers()) && !counts;
      // Where an exception was made depends on who called, which is no part of a result.
      skip |= type == Throwable.class && field.getName().equals("stackTrace");
      // A number of its own for each variable, by which threads find its values; and what the
      // garbage collector notes.
      skip |= type == ThreadLocal.class || type.getName().startsWith("java.lang.ref.");
      if (!Modifier.isStatic(field.getModifiers()) && !skip) {
        field.setAccessible(true);
        Type declared = field.getGenericType();
        StaticType seenHere = StaticType.of(declared, seen.as(type).values());
        slots.add(new Slot(field, seenHere, "." + field.getName(), field.getType().isPrimitive()));
      }
    }
  }
}
