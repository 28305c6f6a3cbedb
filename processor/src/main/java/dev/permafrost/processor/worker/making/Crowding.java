package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.walk.Obstruction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hash tables with more than a few keys in one bucket. They grow early, or keep them as a tree, and
 * how they iterate, now and after later changes, follows from all that was ever done to them. What
 * can have been done is tried until a table is the same in every link.
 */
final class Crowding {
  private static final int FEWEST_BUCKETS = 16;

  private final Fields fields;

  Crowding(Fields fields) {
    this.fields = fields;
  }

  /**
   * How to make a map again; null if putting its entries in their order into as many buckets does.
   *
   * @throws Obstruction if no way was found
   */
  Replay replay(Map<?, ?> map, float loadFactor) throws Obstruction {
    Buckets buckets = new Buckets(fields, map);
    if (buckets.count() == 0 || !isSpecial(map, buckets, loadFactor)) {
      return null;
    }
    List<Object> keys = new ArrayList<>(map.keySet());
    if (!HashStability.allStable(keys)) {
      return null;
    }
    Map<Object, Integer> numbers = Buckets.numbers(map);
    List<Integer> wanted = buckets.structure(numbers);
    for (List<Object> order : orders(map, buckets, loadFactor)) {
      for (int count = FEWEST_BUCKETS; count < buckets.count(); count *= 2) {
        if (wanted.equals(structure(map, order, count, loadFactor, numbers))) {
          return new Replay(count, order);
        }
      }
      if (wanted.equals(structure(map, order, buckets.count(), loadFactor, numbers))) {
        return new Replay(buckets.count(), order);
      }
    }
    throw obstruction(map);
  }

  /** Tables that were doubled count in doubled thresholds, which rounding makes others. */
  private boolean isSpecial(Map<?, ?> map, Buckets buckets, float loadFactor) {
    boolean rounded =
        map instanceof HashMap
            && (int) fields.get(map, "threshold") != (int) (buckets.count() * loadFactor);
    return rounded || buckets.anyCrowded();
  }

  private List<Integer> structure(
      Map<?, ?> like, List<Object> order, int count, float factor, Map<Object, Integer> numbers) {
    Map<Object, Object> again =
        like instanceof HashMap
            ? new HashMap<>(count, factor)
            : new ConcurrentHashMap<>(Math.max(1, count - 1), 1f, 1);
    order.forEach(key -> again.put(key, Boolean.TRUE));
    return new Buckets(fields, again).structure(numbers);
  }

  /**
   * Orders in which the keys may have been put: those of full buckets that are no trees first,
   * while the table is small enough not to make trees.
   */
  private List<List<Object>> orders(Map<?, ?> map, Buckets buckets, float loadFactor) {
    List<List<Object>> chains = buckets.crowded(false);
    List<List<Object>> trees = buckets.crowded(true);
    List<Object> rest = new ArrayList<>(map.keySet());
    Set<Object> crowded = Collections.newSetFromMap(new IdentityHashMap<>());
    chains.forEach(crowded::addAll);
    trees.forEach(crowded::addAll);
    rest.removeIf(crowded::contains);
    List<List<Object>> orders = new ArrayList<>();
    orders.add(new ArrayList<>(map.keySet()));
    TreeOrders treeOrders = new TreeOrders(fields, map, buckets.count(), loadFactor);
    for (List<List<Object>> all : treeOrders.of(trees)) {
      orders.add(joined(chains, all, List.of(rest)));
      orders.add(joined(List.of(rest), chains, all));
    }
    return orders;
  }

  @SafeVarargs
  private static List<Object> joined(List<List<Object>>... parts) {
    List<Object> joined = new ArrayList<>();
    for (List<List<Object>> part : parts) {
      part.forEach(joined::addAll);
    }
    return joined;
  }

  private static Obstruction obstruction(Map<?, ?> map) {
    return new Obstruction(
        "many keys of the "
            + map.getClass().getSimpleName()
            + " share one bucket, and the order in which it iterates over them cannot be repeated",
        "use a LinkedHashMap, LinkedHashSet, TreeMap or TreeSet, or give the keys better hash"
            + " codes");
  }
}
