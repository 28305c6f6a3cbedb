package dev.permafrost.processor.worker.making;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The buckets of a HashMap or ConcurrentHashMap, read off its fields. */
final class Buckets {
  /** With so many keys in one bucket the table grows, or makes a tree of them. */
  private static final int MANY = 9;

  private final Fields fields;
  private final Object map;
  private final Object table;

  Buckets(Fields fields, Object map) {
    this.fields = fields;
    this.map = map;
    this.table = fields.get(map, "table");
  }

  int count() {
    return table == null ? 0 : Array.getLength(table);
  }

  /** Whether the next key would find its place in a tree, or in a chain that is too long. */
  static boolean isCrowded(int keys, boolean tree) {
    return tree || keys >= MANY;
  }

  boolean anyCrowded() {
    for (int i = 0; i < count(); i++) {
      Object bucket = Array.get(table, i);
      if (bucket != null && isCrowded(length(bucket), isTree(bucket))) {
        return true;
      }
    }
    return false;
  }

  private int length(Object bucket) {
    int length = 0;
    for (Object node = first(bucket); node != null && length < MANY; node = next(node)) {
      length++;
    }
    return length;
  }

  /** The keys of each crowded bucket, in the order of iteration; trees or not, as asked for. */
  List<List<Object>> crowded(boolean trees) {
    List<List<Object>> crowded = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      Object bucket = Array.get(table, i);
      if (bucket != null && isTree(bucket) == trees) {
        List<Object> keys = keys(bucket);
        if (isCrowded(keys.size(), trees)) {
          crowded.add(keys);
        }
      }
    }
    return crowded;
  }

  private List<Object> keys(Object bucket) {
    List<Object> keys = new ArrayList<>();
    for (Object node = first(bucket); node != null; node = next(node)) {
      keys.add(fields.get(node, "key"));
    }
    return keys;
  }

  private static boolean isTree(Object bucket) {
    return bucket.getClass().getSimpleName().startsWith("Tree");
  }

  /** That of a concurrent map has its tree behind a node of its own. */
  private Object first(Object bucket) {
    return isBin(bucket) ? fields.get(bucket, "first") : bucket;
  }

  private static boolean isBin(Object bucket) {
    return bucket.getClass().getSimpleName().equals("TreeBin");
  }

  private Object next(Object node) {
    return fields.get(node, "next");
  }

  /** All that later changes depend on, with numbers for keys. */
  List<Integer> structure(Map<Object, Integer> numbers) {
    List<Integer> all = new ArrayList<>();
    all.add(count());
    all.add((int) fields.get(map, map instanceof java.util.HashMap ? "threshold" : "sizeCtl"));
    for (int i = 0; i < count(); i++) {
      Object bucket = Array.get(table, i);
      all.add(-1);
      if (bucket != null) {
        keys(bucket).forEach(key -> all.add(numbers.get(key)));
        tree(bucket, numbers, all);
      }
    }
    return all;
  }

  private void tree(Object bucket, Map<Object, Integer> numbers, List<Integer> to) {
    if (!isTree(bucket)) {
      return;
    }
    Object top = isBin(bucket) ? fields.get(bucket, "root") : bucket;
    Deque<Object> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Object node = open.pop();
      to.add(numbers.get(fields.get(node, "key")));
      to.add((boolean) fields.get(node, "red") ? -2 : -3);
      for (String side : List.of("left", "right")) {
        Object child = fields.get(node, side);
        to.add(child == null ? -4 : -5);
        if (child != null) {
          open.push(child);
        }
      }
    }
  }

  /** The part of the structure that is the tree with this key; empty if there is none. */
  List<Integer> tree(Object key, Map<Object, Integer> numbers) {
    List<Integer> structure = new ArrayList<>();
    for (int i = 0; i < count() && structure.isEmpty(); i++) {
      Object bucket = Array.get(table, i);
      if (bucket != null && isTree(bucket) && keys(bucket).contains(key)) {
        keys(bucket).forEach(each -> structure.add(numbers.get(each)));
        tree(bucket, numbers, structure);
      }
    }
    return structure;
  }

  /** Numbers for the keys of a map. */
  static Map<Object, Integer> numbers(Map<?, ?> map) {
    Map<Object, Integer> numbers = new IdentityHashMap<>();
    for (Object key : map.keySet()) {
      numbers.put(key, numbers.size());
    }
    return numbers;
  }
}
