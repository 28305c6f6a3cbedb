package dev.permafrost.processor.worker.proof;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Vector;
import java.util.concurrent.PriorityBlockingQueue;

/** Asks a live collection and a thawed one the same questions. */
final class Behaviour {
  private static final Object ABSENT = new Object();

  private Behaviour() {}

  /** The comparator of what has one; the defaults behind Properties. */
  static Object comparator(Object collection) {
    if (collection instanceof SortedSet<?> set) {
      return set.comparator();
    }
    if (collection instanceof SortedMap<?, ?> map) {
      return map.comparator();
    }
    if (collection instanceof Properties) {
      return defaults(collection);
    }
    if (collection instanceof PriorityBlockingQueue<?> queue) {
      return queue.comparator();
    }
    return collection instanceof PriorityQueue<?> queue ? queue.comparator() : null;
  }

  private static Object defaults(Object properties) {
    try {
      Field defaults = Properties.class.getDeclaredField("defaults");
      defaults.setAccessible(true);
      return defaults.get(properties);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private interface Question {
    Object ask(Object collection);
  }

  /** Compares look-ups, null rules and the refusal of changes. */
  static void compareMaps(Quad maps, Aligned keys, Aligned values, Path path) throws Difference {
    same(maps, path, "isEmpty()", map -> ((Map<?, ?>) map).isEmpty());
    same(maps, path, "get(null) == null", map -> ((Map<?, ?>) map).get(null) == null);
    same(maps, path, "containsKey(null)", map -> ((Map<?, ?>) map).containsKey(null));
    same(maps, path, "get of an absent key", map -> ((Map<?, ?>) map).get(ABSENT));
    same(maps, path, "remove of an absent key", map -> ((Map<?, ?>) map).remove(ABSENT));
    if (maps.live() instanceof Properties) {
      same(maps, path, "property names", map -> ((Properties) map).stringPropertyNames());
    }
    Map<?, ?> live = (Map<?, ?>) maps.live();
    Map<?, ?> thawed = (Map<?, ?>) maps.thawed();
    for (int i = 0; i < keys.size(); i++) {
      Quad key = keys.get(i);
      Quad value = values.get(i);
      boolean there = ask(map -> ((Map<?, ?>) map).get(key.live()), live) == value.live();
      boolean found = ask(map -> ((Map<?, ?>) map).get(key.thawed()), thawed) == value.thawed();
      if (there && found && ask(map -> ((Map<?, ?>) map).get(key.thawed()), live) == value.live()) {
        found = ask(map -> ((Map<?, ?>) map).get(key.live()), thawed) == value.thawed();
      }
      if (there != found) {
        throw astray(new Path(path, new Path.Key(key.live())), there);
      }
    }
  }

  private static Difference astray(Path path, boolean there) {
    return there
        ? new Difference(path, "iteration has it, and thawed a look-up does not find it")
        : Difference.ofChangedKey(path);
  }

  /** Compares look-ups, null rules and the refusal of changes. */
  static void compareCollections(Quad collections, Aligned elements, Path path) throws Difference {
    same(collections, path, "isEmpty()", c -> ((Collection<?>) c).isEmpty());
    same(collections, path, "contains(null)", c -> ((Collection<?>) c).contains(null));
    same(collections, path, "contains of an absent one", c -> ((Collection<?>) c).contains(ABSENT));
    if (!(collections.live() instanceof Vector)) { // it breaks its sub-lists if nothing is removed
      same(collections, path, "remove of an absent one", c -> ((Collection<?>) c).remove(ABSENT));
    }
    if (collections.thawed() instanceof List<?> list) {
      compareIndices(list, path);
    }
    if (collections.thawed() instanceof Set<?> set) {
      compareMembers((Set<?>) collections.live(), set, elements, path);
    }
  }

  private static void compareIndices(List<?> thawed, Path path) throws Difference {
    if (!Kinds.isCheapByIndex(thawed)) {
      return;
    }
    Iterator<?> elements = thawed.iterator();
    for (int i = 0; i < thawed.size(); i++) {
      if (thawed.get(i) != elements.next()) {
        throw new Difference(new Path(path, i), "iteration and get(" + i + ") differ");
      }
    }
  }

  private static void compareMembers(Set<?> live, Set<?> thawed, Aligned elements, Path path)
      throws Difference {
    for (int i = 0; i < elements.size(); i++) {
      Quad element = elements.get(i);
      boolean there = holds(live, element.live());
      boolean found = holds(thawed, element.thawed());
      if (there && found && holds(live, element.thawed())) {
        found = holds(thawed, element.live());
      }
      if (there != found) {
        throw astray(new Path(path, i), there);
      }
    }
  }

  private static boolean holds(Set<?> set, Object element) {
    return Boolean.TRUE.equals(ask(asked -> ((Set<?>) asked).contains(element), set));
  }

  private static void same(Quad quad, Path path, String what, Question question) throws Difference {
    Object live = ask(question, quad.live());
    if (live == ClassCastException.class) {
      return;
    }
    Object thawed = ask(question, quad.thawed());
    if (live == null ? thawed != null : !live.equals(thawed)) {
      String said = " says " + said(live) + ", thawed " + said(thawed);
      throw new Difference(path, "live, " + what + said);
    }
  }

  private static String said(Object answer) {
    return answer instanceof Class<?> thrown ? thrown.getSimpleName() : String.valueOf(answer);
  }

  /** The answer, or the class of the exception that is the answer. */
  private static Object ask(Question question, Object collection) {
    try {
      return question.ask(collection);
    } catch (RuntimeException e) {
      return e.getClass();
    }
  }
}
