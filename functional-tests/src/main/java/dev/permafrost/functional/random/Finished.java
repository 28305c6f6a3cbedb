package dev.permafrost.functional.random;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Objects that are complete when they are made: records, immutable and sorted collections. */
final class Finished {
  private final Random random;
  private final Pool pool;

  Finished(Random random, Pool pool) {
    this.random = random;
    this.pool = pool;
  }

  Object next() {
    return switch (random.nextInt(5)) {
      case 0 -> pool.add(object());
      case 1 -> pool.add(immutable());
      case 2 -> pool.add(sorted());
      case 3 -> pool.add(set());
      default -> pool.add(wrapper());
    };
  }

  Holder holder() {
    return pool.add(
        new Holder(
            pool.leaves().string(),
            random.nextGaussian(),
            list(),
            map(),
            set(),
            sortedMap(),
            sortedSet(),
            random.nextBoolean() ? list() : set(),
            new ArrayList<>(List.of(list(), list())),
            new Pair<>(list(), pool.anyOrNull())));
  }

  private Object object() {
    return switch (random.nextInt(6)) {
      case 0 -> pool.entity(pool.anyOrNull());
      case 1 -> new Pair<>(pool.anyOrNull(), pool.anyOrNull());
      case 2 -> holder();
      case 3 -> Optional.of(pool.any());
      case 4 -> new AtomicInteger(random.nextInt());
      default -> new AtomicLong(random.nextLong());
    };
  }

  private Object immutable() {
    List<Object> some = pool.some(pool.size(), false);
    return switch (random.nextInt(9)) {
      case 0 -> List.copyOf(some);
      case 1 -> Arrays.asList(some.toArray());
      case 2 -> pool.some(pool.size(), true).stream().toList();
      case 3 -> Set.copyOf(pool.keys(pool.size()));
      case 4 -> Map.copyOf(entries());
      case 5 -> Map.entry(pool.any(), pool.any());
      case 6 -> ImmutableList.copyOf(some);
      case 7 -> ImmutableSet.copyOf(pool.keys(pool.size()));
      default -> ImmutableMap.copyOf(entries());
    };
  }

  private Map<Object, Object> entries() {
    Map<Object, Object> entries = new LinkedHashMap<>();
    for (Object key : pool.keys(pool.size())) {
      entries.put(key, pool.any());
    }
    return entries;
  }

  private Object sorted() {
    return switch (random.nextInt(6)) {
      case 0 -> sortedMap();
      case 1 -> sortedSet();
      case 2 -> new ConcurrentSkipListMap<>(sortedMap());
      case 3 -> new PriorityQueue<>(sortedSet());
      case 4 -> enumMap();
      default -> EnumSet.of(TimeUnit.DAYS, TimeUnit.values()[random.nextInt(7)]);
    };
  }

  private TreeMap<String, Object> sortedMap() {
    TreeMap<String, Object> map =
        random.nextBoolean() ? new TreeMap<>() : new TreeMap<>(Collections.reverseOrder());
    for (int i = pool.size(); i > 0; i--) {
      map.put(pool.leaves().string(), pool.any());
    }
    return map;
  }

  private TreeSet<Integer> sortedSet() {
    TreeSet<Integer> set = new TreeSet<>();
    for (int i = pool.size(); i > 0; i--) {
      set.add(random.nextInt(10_000));
    }
    return set;
  }

  private Map<TimeUnit, Object> enumMap() {
    Map<TimeUnit, Object> map = new EnumMap<>(TimeUnit.class);
    map.put(TimeUnit.values()[random.nextInt(7)], pool.anyOrNull());
    return map;
  }

  private Set<Object> set() {
    List<Object> keys = pool.keys(pool.size());
    return random.nextBoolean() ? new HashSet<>(keys) : new LinkedHashSet<>(keys);
  }

  @SuppressWarnings("unchecked")
  private List<Object> list() {
    return pool.pick(List.class, new ArrayList<>());
  }

  @SuppressWarnings("unchecked")
  private Map<Object, Object> map() {
    Map<Object, Object> picked = pool.pick(Map.class, new LinkedHashMap<>());
    return picked;
  }

  private Object wrapper() {
    Collection<Object> collection = list();
    return switch (random.nextInt(7)) {
      case 0 -> Collections.unmodifiableList(list());
      case 1 -> Collections.synchronizedList(list());
      case 2 -> Collections.unmodifiableMap(map());
      case 3 -> Collections.synchronizedMap(map());
      case 4 -> Collections.unmodifiableCollection(collection);
      case 5 -> Collections.nCopies(random.nextInt(5), pool.anyOrNull());
      default -> Collections.unmodifiableSet(set());
    };
  }
}
