package dev.permafrost.processor.planning;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** Builds graphs by hand; nodes can be set later, so that cycles close. */
final class GraphBuilder {
  private static final Filling ADD = new Filling(Filling.Mode.ADD, -1);
  private static final Filling PUT = new Filling(Filling.Mode.PUT, -1);

  private final List<Node> nodes = new ArrayList<>();
  private final BitSet pinned = new BitSet();
  private final BitSet concrete = new BitSet();

  int add(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  /** A place for a node that refers to ones that are not there yet. */
  int later() {
    return add(null);
  }

  void set(int id, Node node) {
    nodes.set(id, node);
  }

  int size() {
    return nodes.size();
  }

  Node node(int id) {
    return nodes.get(id);
  }

  GraphBuilder pin(int id) {
    pinned.set(id);
    return this;
  }

  GraphBuilder concrete(int id) {
    concrete.set(id);
    return this;
  }

  Graph root(int id) {
    return new Graph(nodes, id, pinned, concrete);
  }

  int text(String value) {
    return add(new Node.Text(value, false));
  }

  int interned(String value) {
    return add(new Node.Text(value, true));
  }

  int box(Object value) {
    return add(new Node.Box(value));
  }

  static Shape constructor(Class<?> type, Class<?>... parameters) {
    return shape(type, "", type, false, parameters);
  }

  static Shape factory(Class<?> type, String name, Class<?> result, Class<?>... parameters) {
    return shape(type, name, result, false, parameters);
  }

  static Shape shape(
      Class<?> type, String name, Class<?> result, boolean mutable, Class<?>... parameters) {
    List<Shape.Parameter> list = new ArrayList<>();
    for (Class<?> parameter : parameters) {
      list.add(new Shape.Parameter("p" + list.size(), parameter.descriptorString()));
    }
    return new Shape(type.getName(), name, list, result.descriptorString(), Access.PUBLIC, mutable);
  }

  static Node call(Shape shape, long... arguments) {
    return new Node.Instance(shape, arguments);
  }

  static Node arrayList(int... elements) {
    return new Node.Elements(
        Family.ARRAY_LIST, constructor(ArrayList.class, int.class), new long[] {10}, ADD, elements);
  }

  static Node listOf(int... elements) {
    return new Node.Elements(
        Family.IMMUTABLE_LIST,
        factory(List.class, "of", List.class, Object[].class),
        new long[1],
        new Filling(Filling.Mode.GATHER_ARRAY, 0),
        elements);
  }

  static Node hashSet(int... elements) {
    return new Node.Elements(
        Family.HASH_SET,
        constructor(HashSet.class, int.class, float.class),
        hashArguments(elements.length),
        ADD,
        elements);
  }

  static Node hashMap(int[] keys, int[] values) {
    return new Node.Entries(
        Family.HASH_MAP,
        constructor(HashMap.class, int.class, float.class),
        hashArguments(keys.length),
        PUT,
        keys,
        values);
  }

  static Node linkedHashMap(int[] keys, int[] values) {
    return new Node.Entries(
        Family.LINKED_HASH_MAP,
        constructor(LinkedHashMap.class, int.class, float.class),
        hashArguments(keys.length),
        PUT,
        keys,
        values);
  }

  static Node treeMap(int comparator, int[] keys, int[] values) {
    return new Node.Entries(
        Family.TREE_MAP,
        constructor(TreeMap.class, Comparator.class),
        new long[] {comparator},
        PUT,
        keys,
        values);
  }

  static Node mapCopyOf(int[] keys, int[] values) {
    return new Node.Entries(
        Family.IMMUTABLE_MAP,
        factory(Map.class, "copyOf", Map.class, Map.class),
        new long[1],
        new Filling(Filling.Mode.GATHER_MAP, 0),
        keys,
        values);
  }

  static Node objects(int... elements) {
    return new Node.ReferenceArray("Ljava/lang/Object;", Access.PUBLIC, elements);
  }

  static Node reference(int element) {
    return new Node.Elements(
        Family.OTHER_MUTABLE,
        constructor(AtomicReference.class),
        new long[0],
        new Filling(Filling.Mode.SET, -1),
        new int[] {element});
  }

  private static long[] hashArguments(int size) {
    int capacity = Integer.highestOneBit(Math.max(1, size)) * 4;
    return new long[] {capacity, Float.floatToRawIntBits(0.75f)};
  }

  /** Ids from the first to before the last. */
  static int[] range(int from, int to) {
    int[] ids = new int[to - from];
    Arrays.setAll(ids, i -> from + i);
    return ids;
  }
}
