package dev.permafrost.runtime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.stream.BaseStream;

/**
 * Calls random methods on a live collection and on its view, and on whatever those return, and
 * expects the same answers. Methods are found by reflection: on newer JDKs, newer ones are called.
 */
final class Script {

  private static final List<Class<?>> INTERFACES =
      List.of(
          NavigableMap.class,
          Map.class,
          NavigableSet.class,
          Set.class,
          List.class,
          Collection.class,
          ListIterator.class,
          Iterator.class,
          Spliterator.class,
          Map.Entry.class);

  /** What the values of a map inherit from Object. */
  private static final Set<String> IDENTITY = Set.of("equals", "hashCode");

  /** What a script may call; in a fixed order, as reflection has none. */
  private static final Map<Class<?>, List<Method>> METHODS = methods();

  private static final Set<String> RANGES =
      Set.of("subMap", "headMap", "tailMap", "subSet", "headSet", "tailSet");

  /** One of each: the live object and what stands for it. */
  private record Pair(Object live, Object view, Class<?> type, String name, int born) {}

  private final long seed;
  private final Random random;
  private final List<Pair> held = new ArrayList<>();
  private final List<String> log = new ArrayList<>();

  /** How many calls changed the whole. */
  private int changes;

  Script(long seed, Object live, Object view) {
    this.seed = seed;
    this.random = new Random(seed);
    held.add(new Pair(live, view, type(live, view), "it", 0));
  }

  void run(int steps) {
    compareContents();
    for (int step = 0; step < steps; step++) {
      // The whole is asked most often: it is what invalidates the parts.
      Pair pair = held.get(random.nextBoolean() ? 0 : random.nextInt(held.size()));
      Method method = method(pair.type());
      String before = held.get(0).live().toString();
      call(pair, method);
      changes += held.get(0).live().toString().equals(before) ? 0 : 1;
      compareContents();
      if (held.size() > 8) {
        held.remove(1 + random.nextInt(held.size() - 1));
      }
    }
  }

  /** The first interface that both have; the live object may hide more behind the declared one. */
  private static Class<?> type(Object live, Object view) {
    for (Class<?> type : INTERFACES) {
      if (type.isInstance(live) && type.isInstance(view)) {
        return type;
      }
    }
    return null;
  }

  private Method method(Class<?> type) {
    List<Method> methods = METHODS.get(type);
    return methods.get(random.nextInt(methods.size()));
  }

  private static Map<Class<?>, List<Method>> methods() {
    Map<Class<?>, List<Method>> all = new HashMap<>();
    for (Class<?> type : INTERFACES) {
      List<Method> methods = new ArrayList<>();
      for (Method method : type.getMethods()) {
        boolean byIdentity = type == Collection.class && IDENTITY.contains(method.getName());
        if (!Modifier.isStatic(method.getModifiers()) && !byIdentity) {
          methods.add(method);
        }
      }
      methods.sort(Comparator.comparing(Method::toString));
      all.put(type, methods);
    }
    return all;
  }

  private void call(Pair pair, Method method) {
    // The user's code is part of the call: it sees elements, and may change the whole. Which of
    // its entries a TreeMap moves then follows from the shape of its tree.
    long chance = random.nextLong();
    Arguments ofLive = new Arguments(new Random(chance), held.get(0).live());
    Arguments ofView = new Arguments(new Random(chance), held.get(0).view());
    Object[] arguments = ofLive.of(method.getParameterTypes());
    Object[] sameAgain = ofView.of(method.getParameterTypes());
    boolean shifting = isSorted() && ofLive.removes() && method.getName().equals("replaceAll");
    if (shifting || undefined(pair, method, Arrays.asList(arguments))) {
      return;
    }
    log.add(pair.name() + "." + method.getName() + Arrays.deepToString(arguments));
    Object live = invoke(method, pair.live(), arguments);
    Object view = invoke(method, pair.view(), sameAgain);
    if (pair.type() == Iterator.class && failsFast(pair, live, view)) {
      held.remove(pair);
      return;
    }
    if (pair.type() == Spliterator.class) {
      if (isSorted() && pair.born() != changes) {
        held.remove(pair); // it goes by links that were moved
        return;
      }
      boolean broken =
          live == ConcurrentModificationException.class
              || view == ConcurrentModificationException.class;
      boolean splits = method.getName().equals("trySplit");
      if (broken || splits) {
        compareRest(pair, live, view, broken);
        return;
      }
    }
    assertEquals(ofLive.seen(), ofView.seen(), this::toString);
    try {
      compare(live, view, method.getReturnType());
    } catch (ConcurrentModificationException brokenPart) {
      assertNotEquals(held.get(0), pair);
      held.remove(pair);
    }
  }

  /**
   * Whether a part or iterator is found broken by a change elsewhere; nothing is expected of it
   * then.
   */
  private boolean failsFast(Pair pair, Object live, Object view) {
    // A TreeMap moves keys between its nodes; its iterators may or may not think they are done.
    return isSorted() && pair.born() != changes && !Objects.equals(live, view);
  }

  /** Guava has classes of its own for few elements, as the JDK has, and splits in its own way. */
  private boolean hasClassesForFew() {
    Object whole = held.get(0).live();
    String name = whole.getClass().getName();
    boolean few = whole instanceof Collection<?> all && all.size() <= 2;
    return few && name.startsWith("java.util.Immutable") || name.startsWith("com.google");
  }

  private boolean isList() {
    return held.get(0).live() instanceof List;
  }

  private boolean isSorted() {
    Object whole = held.get(0).live();
    return whole instanceof SortedMap || whole instanceof SortedSet;
  }

  /** Calls whose outcome the JDK itself leaves to chance. */
  private boolean undefined(Pair pair, Method method, List<Object> arguments) {
    String name = method.getName();
    // An empty TreeMap takes anything for a bound and fails only later.
    boolean wrongBound = RANGES.contains(name) && arguments.contains("not a number");
    // Some iterators take a step before they see that there is no action.
    boolean noAction =
        (name.equals("forEachRemaining") || name.equals("tryAdvance")) && arguments.contains(null);
    // An ArrayList's sub-list does not check that it is still valid.
    boolean unchecked = name.equals("replaceAll") && pair != held.get(0);
    // Guava inherits a reversed list that looks at its arguments before it refuses them.
    boolean reversedGuava =
        name.equals("reversed") && pair.live().getClass().getName().startsWith("com.google");
    return wrongBound || noAction || unchecked || reversedGuava;
  }

  private Object invoke(Method method, Object target, Object[] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      Throwable cause = thrown.getCause();
      // Which of its subclasses a list throws is its own business.
      return cause instanceof IndexOutOfBoundsException
          ? IndexOutOfBoundsException.class
          : cause.getClass();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void compare(Object live, Object view, Class<?> declared) {
    Class<?> type = type(live, view);
    if (type != null && (declared == Iterator.class || declared == Collection.class)) {
      type = declared;
    }
    boolean fickle = type == Map.Entry.class && isSorted();
    if (type == Spliterator.class && hasClassesForFew()) {
      compareSpliterators((Spliterator<?>) live, (Spliterator<?>) view);
      return;
    }
    if (type != null && !fickle) {
      String name = "h" + log.size();
      log.add("-> " + name);
      held.add(new Pair(live, view, type, name, changes));
    } else if (live instanceof Map.Entry<?, ?> entry && view instanceof Map.Entry<?, ?> other) {
      compareEntries(entry, other);
    } else {
      assertEquals(plain(live), plain(view), this::toString);
    }
  }

  /**
   * Takes a spliterator to its end: where it splits is its own business, and what it still finds
   * before it fails follows from the links or buckets of the collection.
   */
  private void compareRest(Pair pair, Object live, Object view, boolean broken) {
    held.remove(pair);
    if (broken) {
      if (isList() || pair.born() == changes) {
        assertEquals(live, view, this::toString);
      }
      return;
    }
    List<Object> expected = new ArrayList<>();
    Object liveEnd = rest(live, pair.live(), expected);
    List<Object> found = new ArrayList<>();
    Object viewEnd = rest(view, pair.view(), found);
    if (!isList() && pair.born() != changes) {
      return;
    }
    assertEquals(liveEnd, viewEnd, this::toString);
    if (liveEnd != ConcurrentModificationException.class) {
      assertEquals(expected, found, this::toString);
    }
  }

  private static Object rest(Object half, Object other, List<Object> to) {
    try {
      if (half != null) {
        ((Spliterator<?>) half).forEachRemaining(to::add);
      }
      ((Spliterator<?>) other).forEachRemaining(to::add);
      return "done";
    } catch (ConcurrentModificationException broken) {
      return broken.getClass();
    }
  }

  private static Object plain(Object answer) {
    if (answer instanceof BaseStream<?, ?> stream) {
      return elements(stream);
    }
    if (answer instanceof Object[] array) {
      return Arrays.asList(array);
    }
    // The exact answer of Comparator.reversed and its like has no equality.
    return answer instanceof Comparator ? "a comparator" : answer;
  }

  private static Object elements(BaseStream<?, ?> stream) {
    List<Object> elements = new ArrayList<>();
    try {
      stream.iterator().forEachRemaining(elements::add);
    } catch (ClassCastException | ConcurrentModificationException late) {
      return late.getClass();
    }
    return elements;
  }

  @SuppressWarnings("unchecked")
  private void compareEntries(Map.Entry<?, ?> live, Map.Entry<?, ?> view) {
    assertEquals(live, view, this::toString);
    assertEquals(view, live, this::toString);
    assertEquals(live.hashCode(), view.hashCode(), this::toString);
    assertEquals(live.toString(), view.toString(), this::toString);
    if (random.nextInt(3) == 0) {
      Object value = random.nextInt(10);
      log.add("setValue " + value);
      assertEquals(
          set((Map.Entry<?, Object>) live, value),
          set((Map.Entry<?, Object>) view, value),
          this::toString);
      assertEquals(live, view, this::toString);
    }
  }

  private static Object set(Map.Entry<?, Object> entry, Object value) {
    try {
      return entry.setValue(value);
    } catch (UnsupportedOperationException refused) {
      return refused.getClass();
    }
  }

  private void compareSpliterators(Spliterator<?> live, Spliterator<?> view) {
    int known =
        Spliterator.DISTINCT
            | Spliterator.ORDERED
            | Spliterator.SORTED
            | Spliterator.IMMUTABLE
            | Spliterator.CONCURRENT;
    if (live.estimateSize() > 1) {
      assertEquals(live.characteristics() & known, view.characteristics() & known, this::toString);
    }
    List<Object> expected = new ArrayList<>();
    live.forEachRemaining(expected::add);
    List<Object> found = new ArrayList<>();
    rest(view.trySplit(), view, found);
    assertEquals(expected, found, this::toString);
  }

  /** The whole has the same contents in the same order, and says so in every way. */
  private void compareContents() {
    Pair whole = held.get(0);
    assertEquals(whole.live().toString(), whole.view().toString(), this::toString);
    assertEquals(whole.live(), whole.view(), this::toString);
    assertEquals(whole.view(), whole.live(), this::toString);
    assertEquals(whole.live().hashCode(), whole.view().hashCode(), this::toString);
  }

  @Override
  public String toString() {
    int from = Math.max(0, log.size() - 60);
    return "seed " + seed + ": " + String.join("; ", log.subList(from, log.size()));
  }
}
