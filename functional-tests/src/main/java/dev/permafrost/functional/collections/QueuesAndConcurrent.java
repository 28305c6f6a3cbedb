package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Routines that return queues, concurrent collections and atomics. */
public final class QueuesAndConcurrent {
  private QueuesAndConcurrent() {}

  @Freezable
  public static Deque<String> arrayDeque() {
    Deque<String> deque = new ArrayDeque<>();
    for (int i = 0; i < 100; i++) {
      deque.addFirst("f" + i);
      deque.addLast("l" + i);
    }
    deque.removeFirst();
    return deque;
  }

  @Freezable
  public static Queue<Integer> priorityQueue() {
    Queue<Integer> queue = new PriorityQueue<>();
    for (int i = 0; i < 50; i++) {
      queue.add(i * 37 % 50);
    }
    queue.poll();
    return queue;
  }

  @Freezable
  public static PriorityQueue<String> reversedPriorityQueue() {
    PriorityQueue<String> queue = new PriorityQueue<>(Comparator.reverseOrder());
    queue.addAll(List.of("a", "c", "b", "d"));
    return queue;
  }

  @Freezable
  public static Map<String, List<Integer>> concurrentHashMap() {
    Map<String, List<Integer>> map = new ConcurrentHashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put("c" + i, List.of(i));
    }
    return map;
  }

  @Freezable
  public static ConcurrentMap<Object, Object> concreteConcurrentHashMap() {
    ConcurrentMap<Object, Object> map = new ConcurrentHashMap<>();
    map.put("self", map);
    return map;
  }

  @Freezable
  public static ConcurrentNavigableMap<Integer, String> skipListMap() {
    ConcurrentNavigableMap<Integer, String> map = new ConcurrentSkipListMap<>();
    for (int i = 0; i < 100; i++) {
      map.put(-i, "s" + i);
    }
    return map;
  }

  @Freezable
  public static List<Object> copyOnWrite() {
    List<Object> list = new CopyOnWriteArrayList<>();
    list.add("a");
    list.add(null);
    list.add(list);
    return list;
  }

  @Freezable
  public static Object[] atomics() {
    Object[] cell = {"in array"};
    AtomicReference<Object> self = new AtomicReference<>();
    self.set(self);
    return new Object[] {
      new AtomicInteger(-5),
      new AtomicLong(1L << 55),
      new AtomicBoolean(true),
      new AtomicBoolean(),
      new AtomicReference<>(cell),
      new AtomicReference<>(),
      self,
      new AtomicIntegerArray(new int[] {1, 2, 3}),
      new AtomicLongArray(new long[] {4, 5}),
      new AtomicReferenceArray<>(new Object[] {cell, null, self}),
    };
  }
}
