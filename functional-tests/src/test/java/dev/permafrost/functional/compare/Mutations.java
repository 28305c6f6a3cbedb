package dev.permafrost.functional.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Changes, allowed or not, made to a live and to a frozen container alike. */
final class Mutations {
  private final Comparison comparison;

  /** Whether the container at hand began with an order that both twins keep while they change. */
  private boolean ordered;

  Mutations(Comparison comparison) {
    this.comparison = comparison;
  }

  void apply(Step step) {
    List<Object> keys = contents(step.live());
    boolean hashed = step.live() instanceof Map || step.live() instanceof Set;
    ordered = Keys.ordered(step.live(), keys) && !(hashed && Keys.crowded(keys));
    if (step.live() instanceof Map && step.frozen() instanceof Map) {
      map(step);
    } else if (step.live() instanceof Collection && step.frozen() instanceof Collection) {
      collection(step);
    }
  }

  private void collection(Step step) {
    Collection<?> elements = (Collection<?>) step.live();
    Object first = elements.isEmpty() ? "nobody" : elements.iterator().next();
    Object twin = comparison.twin(first) == null ? first : comparison.twin(first);
    both(step, "add", c -> mutable(c).add("added"));
    both(step, "add null", c -> mutable(c).add(null));
    both(step, "remove of the first", c -> mutable(c).remove(c == step.live() ? first : twin));
    if (ordered) {
      both(step, "remove while iterating", c -> removeFirst(mutable(c)));
    }
    both(step, "add while iterating", Mutations::addWhileIterating);
    if (step.live() instanceof List && step.frozen() instanceof List) {
      both(step, "set", c -> list(c).set(0, "set"));
      both(step, "insert", c -> voidly(() -> list(c).add(0, "inserted")));
      both(step, "cut", c -> voidly(() -> list(c).subList(0, 1).clear()));
    }
    both(step, "clear", c -> voidly(mutable(c)::clear));
  }

  private void map(Step step) {
    Map<?, ?> entries = (Map<?, ?>) step.live();
    Object first = entries.isEmpty() ? "nobody" : entries.keySet().iterator().next();
    Object twin = comparison.twin(first) == null ? first : comparison.twin(first);
    both(step, "put", m -> map(m).put("put", "value"));
    both(step, "put null", m -> map(m).put(null, null));
    both(step, "remove", m -> map(m).remove(m == step.live() ? first : twin));
    if (ordered) {
      both(step, "set a value", m -> map(m).entrySet().iterator().next().setValue("set") == null);
      both(step, "remove while iterating", m -> removeFirst(map(m).keySet()));
    }
    both(step, "compute", m -> map(m).computeIfAbsent("computed", key -> "new"));
    both(step, "merge", m -> map(m).merge("put", "b", (a, b) -> a.toString() + b));
    both(step, "put while iterating", Mutations::putWhileIterating);
    both(step, "clear", m -> voidly(map(m)::clear));
  }

  private static Object removeFirst(Collection<Object> collection) {
    Iterator<Object> iterator = collection.iterator();
    iterator.next();
    iterator.remove();
    return collection.size();
  }

  private static Object addWhileIterating(Object collection) {
    Iterator<Object> iterator = mutable(collection).iterator();
    iterator.next();
    mutable(collection).add("late");
    iterator.next();
    return null;
  }

  private static Object putWhileIterating(Object map) {
    Iterator<Object> iterator = map(map).keySet().iterator();
    iterator.next();
    map(map).put("late", "value");
    iterator.next();
    return null;
  }

  private void both(Step step, String what, Function<Object, Object> change) {
    Attempt live = Attempt.of(() -> change.apply(step.live()));
    Attempt frozen = Attempt.of(() -> change.apply(step.frozen()));
    boolean same =
        live.thrown() == frozen.thrown() && comparison.sameObject(live.value(), frozen.value());
    if (!same) {
      comparison.differ(step, what + ": live " + live + ", frozen " + frozen);
    } else if (!sameContents(step)) {
      comparison.differ(step, "contents differ after " + what);
    }
  }

  private boolean sameContents(Step step) {
    List<Object> live = contents(step.live());
    List<Object> frozen = contents(step.frozen());
    if (live.size() != frozen.size()) {
      return false;
    }
    if (!ordered) {
      return true;
    }
    for (int i = 0; i < live.size(); i++) {
      if (!comparison.sameObject(live.get(i), frozen.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> contents(Object container) {
    if (container instanceof Map) {
      return new ArrayList<>(map(container).keySet());
    }
    return container instanceof Collection ? new ArrayList<>(mutable(container)) : List.of();
  }

  private static Object voidly(Runnable change) {
    change.run();
    return null;
  }

  @SuppressWarnings("unchecked")
  private static Collection<Object> mutable(Object collection) {
    return (Collection<Object>) collection;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object list) {
    return (List<Object>) list;
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> map(Object map) {
    return (Map<Object, Object>) map;
  }
}
