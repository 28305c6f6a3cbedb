package dev.permafrost.processor.worker.making;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Orders in which keys may have been put into buckets that are trees now. */
final class TreeOrders {
  /** A tree is made of so many keys at once; of so many more all orders are tried. */
  private static final int MADE_OF = 9;

  /** A small table grows twice before. */
  private static final int MADE_OF_MOST = 11;

  private static final int TRIED = 3;

  private static final int FEWEST_BUCKETS = 16;

  private final Map<Object, Object> values = new IdentityHashMap<>();
  private final Fields fields;
  private final Buckets original;
  private final boolean concurrent;
  private final int buckets;
  private final float loadFactor;

  TreeOrders(Fields fields, Map<?, ?> like, int buckets, float loadFactor) {
    this.fields = fields;
    like.forEach(values::put);
    this.original = new Buckets(fields, like);
    this.concurrent = !(like instanceof HashMap);
    this.buckets = buckets;
    this.loadFactor = loadFactor;
  }

  /** For each way, an order of the keys of each tree; the likeliest first. */
  List<List<List<Object>>> of(List<List<Object>> trees) {
    if (trees.isEmpty()) {
      return List.of(List.of());
    }
    List<List<List<Object>>> ways = new ArrayList<>();
    ways.add(trees.stream().map(TreeOrders::ascending).toList());
    ways.add(trees.stream().map(this::byValue).toList());
    ways.add(trees);
    ways.add(trees.stream().map(tree -> reversed(ascending(tree))).toList());
    ways.add(trees.stream().map(TreeOrders::reversed).toList());
    ways.add(trees.stream().map(this::searched).toList());
    return ways;
  }

  private static List<Object> ascending(List<Object> keys) {
    return sorted(keys, key -> key);
  }

  /** Where values count the keys, that is the order in which these came. */
  private List<Object> byValue(List<Object> keys) {
    return sorted(keys, values::get);
  }

  /** What cannot be compared with all others comes by the hash codes of the keys. */
  private static List<Object> sorted(List<Object> keys, Function<Object, Object> sort) {
    List<Object> sorted = new ArrayList<>(keys);
    Class<?> type = null;
    boolean alike = true;
    for (Object key : keys) {
      Object by = sort.apply(key);
      alike &= by instanceof Comparable && (type == null || type == by.getClass());
      type = by == null ? null : by.getClass();
    }
    sorted.sort(Comparator.comparing(alike ? key -> comparable(sort.apply(key)) : hashes()));
    return sorted;
  }

  private static Function<Object, Comparable<Object>> hashes() {
    return key -> comparable(Integer.valueOf(key.hashCode()));
  }

  @SuppressWarnings("unchecked") // asked for others of its class only
  private static Comparable<Object> comparable(Object key) {
    return (Comparable<Object>) key;
  }

  private static List<Object> reversed(List<Object> keys) {
    List<Object> reversed = new ArrayList<>(keys);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Tries all orders that few keys can have come in; the order of iteration if none is right. */
  private List<Object> searched(List<Object> tree) {
    Map<Object, Integer> numbers = new IdentityHashMap<>();
    tree.forEach(key -> numbers.put(key, numbers.size()));
    List<Integer> wanted = original.tree(tree.get(0), numbers);
    for (int madeOf = MADE_OF_MOST; madeOf >= MADE_OF; madeOf -= 1) {
      int late = tree.size() - madeOf;
      if (late >= 0 && late <= TRIED) {
        List<Object> found = withLate(new ArrayList<>(tree), List.of(), late, wanted, numbers);
        if (found != null) {
          return found;
        }
      }
    }
    return tree;
  }

  /** Takes out keys that may have come after the tree was made. */
  private List<Object> withLate(
      List<Object> early,
      List<Object> late,
      int more,
      List<Integer> wanted,
      Map<Object, Integer> numbers) {
    if (more == 0) {
      return withRoot(early, late, wanted, numbers);
    }
    for (int i = 0; i < early.size(); i++) {
      List<Object> rest = new ArrayList<>(early);
      List<Object> last = new ArrayList<>(late);
      last.add(0, rest.remove(i));
      List<Object> found = withLate(rest, last, more - 1, wanted, numbers);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Puts the root, which was moved to the front, where it may have been before. */
  private List<Object> withRoot(
      List<Object> early, List<Object> late, List<Integer> wanted, Map<Object, Integer> numbers) {
    for (int i = 0; i < early.size(); i++) {
      List<Object> order = new ArrayList<>(early);
      order.add(i, order.remove(0));
      order.addAll(late);
      boolean found =
          wanted.equals(tree(order, FEWEST_BUCKETS, numbers))
              || wanted.equals(tree(order, buckets, numbers));
      if (found) {
        return order;
      }
    }
    return null;
  }

  private List<Integer> tree(List<Object> order, int buckets, Map<Object, Integer> numbers) {
    Map<Object, Object> again =
        concurrent
            ? new ConcurrentHashMap<>(Math.max(1, buckets - 1), 1f, 1)
            : new HashMap<>(buckets, loadFactor);
    order.forEach(key -> again.put(key, Boolean.TRUE));
    return new Buckets(fields, again).tree(order.get(0), numbers);
  }
}
