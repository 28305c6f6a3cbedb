package dev.permafrost.functional.hierarchy.walk;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** What the JDK's objects hold, told by their public methods. */
final class Contents {
  private final Pair pair;
  private final Consumer<Pair> next;

  Contents(Pair pair, Consumer<Pair> next) {
    this.pair = pair;
    this.next = next;
  }

  /** Hands on all parts in their order; false if nothing is known of such objects. */
  boolean walk() {
    Object left = pair.left();
    if (left instanceof Map<?, ?> map) {
      entries(map, (Map<?, ?>) pair.right());
    } else if (left instanceof Collection<?> collection) {
      elements(collection, (Collection<?>) pair.right());
    } else if (left instanceof Optional<?> optional) {
      part(optional.orElse(null), ((Optional<?>) pair.right()).orElse(null), ".value");
    } else if (left instanceof AtomicReference<?> atomic) {
      part(atomic.get(), ((AtomicReference<?>) pair.right()).get(), ".value");
    } else if (left instanceof StringBuilder) {
      next.accept(pair.below(left.toString(), pair.right().toString(), String.class, ".text"));
    } else {
      return left.getClass() == Object.class;
    }
    return true;
  }

  private void entries(Map<?, ?> left, Map<?, ?> right) {
    count(left.size(), right.size());
    Iterator<? extends Map.Entry<?, ?>> mine = left.entrySet().iterator();
    Iterator<? extends Map.Entry<?, ?>> other = right.entrySet().iterator();
    for (int i = 0; mine.hasNext() && other.hasNext(); i++) {
      Map.Entry<?, ?> a = mine.next();
      Map.Entry<?, ?> b = other.next();
      next.accept(
          pair.below(a.getKey(), b.getKey(), Declared.argument(pair.declared(), 0), ".key" + i));
      next.accept(
          pair.below(
              a.getValue(),
              b.getValue(),
              Declared.argument(pair.declared(), 1),
              "[" + a.getKey() + "]"));
      found(right, b);
    }
    count(mine.hasNext() ? 1 : 0, other.hasNext() ? 1 : 0);
    if (left instanceof SortedMap<?, ?> sorted) {
      orders(sorted.comparator(), ((SortedMap<?, ?>) right).comparator());
    }
  }

  /** An entry that is told when someone iterates is there when someone asks, too. */
  private void found(Map<?, ?> map, Map.Entry<?, ?> entry) {
    boolean same = map.get(entry.getKey()) == entry.getValue();
    next.accept(pair.below(true, same, boolean.class, ".get(" + entry.getKey() + ")"));
  }

  private void elements(Collection<?> left, Collection<?> right) {
    count(left.size(), right.size());
    Iterator<?> mine = left.iterator();
    Iterator<?> other = right.iterator();
    for (int i = 0; mine.hasNext() && other.hasNext(); i++) {
      next.accept(
          pair.below(
              mine.next(), other.next(), Declared.argument(pair.declared(), 0), "[" + i + "]"));
    }
    ends(other, mine);
    if (left instanceof SortedSet<?> sorted) {
      orders(sorted.comparator(), ((SortedSet<?>) right).comparator());
    }
  }

  private void ends(Iterator<?> some, Iterator<?> others) {
    if (some.hasNext() != others.hasNext()) {
      throw new NoSuchElementException("iterators of different lengths at " + pair.path());
    }
  }

  private void orders(Object left, Object right) {
    next.accept(pair.below(left, right, Object.class, ".comparator"));
  }

  private void count(int left, int right) {
    next.accept(pair.below(left, right, int.class, ".size"));
  }

  private void part(Object left, Object right, String step) {
    next.accept(pair.below(left, right, Declared.argument(pair.declared(), 0), step));
  }
}
