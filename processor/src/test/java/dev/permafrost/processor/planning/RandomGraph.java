package dev.permafrost.processor.planning;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.units.Edges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Makes a graph from a seed: all kinds of nodes, shared, in cycles, some pinned, some lazy. */
final class RandomGraph {
  private static final Shape PAIR =
      GraphBuilder.constructor(Things.Pair.class, Object.class, Object.class);
  private static final Shape MUTABLE_PAIR =
      GraphBuilder.shape(
          Things.Pair.class, "", Things.Pair.class, true, Object.class, Object.class);
  private static final Shape MIXED =
      GraphBuilder.constructor(
          Things.Mixed.class,
          boolean.class,
          byte.class,
          short.class,
          char.class,
          int.class,
          long.class,
          float.class,
          double.class,
          String.class);
  private static final Shape UUID_SHAPE =
      GraphBuilder.constructor(UUID.class, long.class, long.class);
  private static final String[] TEXTS = {
    "", "a", "Ωmega", "FR/Paris", "nul\0", "\uD800 alone", "caf\u00e9", "x".repeat(300)
  };

  private final Random random;
  private final GraphBuilder graph = new GraphBuilder();

  /** Containers that are made empty: anything may refer to them, and they to anything. */
  private final List<Integer> shells = new ArrayList<>();

  private RandomGraph(long seed) {
    random = new Random(seed);
  }

  static Graph of(long seed) {
    return new RandomGraph(seed).make();
  }

  private Graph make() {
    int root = graph.later();
    for (int i = random.nextInt(6); i >= 0; i--) {
      shells.add(graph.later());
    }
    int size = 1 + random.nextInt(1 + random.nextInt(120));
    for (int i = 0; i < size; i++) {
      addMade();
    }
    for (int shell : shells) {
      graph.set(shell, shell());
    }
    graph.set(root, random.nextBoolean() ? pair() : GraphBuilder.arrayList(any(1 + length())));
    return pinned(reachable(graph.root(root)));
  }

  private void addMade() {
    switch (random.nextInt(10)) {
      case 0, 1 -> graph.text(text());
      case 2 -> graph.interned(text());
      case 3 -> graph.box(box());
      case 4 -> constant();
      case 5 -> graph.add(primitives());
      case 6 -> graph.add(pair());
      case 7 -> mixed();
      case 8 -> graph.add(gathered());
      default -> graph.add(GraphBuilder.call(UUID_SHAPE, random.nextLong(), random.nextLong()));
    }
  }

  private Node pair() {
    Shape shape = random.nextInt(4) == 0 ? MUTABLE_PAIR : PAIR;
    return GraphBuilder.call(shape, any(), any());
  }

  private void mixed() {
    int text = random.nextInt(3) == 0 ? Node.NULL : graph.text(text());
    graph.add(
        GraphBuilder.call(
            MIXED,
            random.nextInt(2),
            (byte) random.nextInt(),
            (short) random.nextInt(),
            (char) random.nextInt(),
            random.nextInt(),
            random.nextLong(),
            Float.floatToRawIntBits((float) real()),
            Double.doubleToRawLongBits(real()),
            text));
  }

  private Node gathered() {
    if (random.nextBoolean()) {
      int[] elements = Arrays.stream(any(length())).filter(id -> id >= 0).toArray();
      // An empty one is the same object everywhere, so a graph has it once at most.
      return elements.length == 0 ? pair() : GraphBuilder.listOf(elements);
    }
    int[] keys = keys(new LinkedHashMap<>());
    int[] values = any(keys.length);
    return keys.length == 0 || Arrays.stream(values).anyMatch(id -> id < 0)
        ? GraphBuilder.linkedHashMap(keys, values)
        : GraphBuilder.mapCopyOf(keys, values);
  }

  private Node shell() {
    switch (random.nextInt(7)) {
      case 0:
        return GraphBuilder.objects(any(length()));
      case 1:
        return GraphBuilder.reference(any());
      case 2:
        int[] hashed = keys(new HashMap<>());
        return GraphBuilder.hashMap(hashed, any(hashed.length));
      case 3:
        int[] linked = keys(new LinkedHashMap<>());
        return GraphBuilder.linkedHashMap(linked, any(linked.length));
      case 4:
        int[] sorted = keys(new TreeMap<>());
        return GraphBuilder.treeMap(Node.NULL, sorted, any(sorted.length));
      default:
        return GraphBuilder.arrayList(any(length()));
    }
  }

  /** New keys, strings or ints, in the order in which such a map iterates. */
  private int[] keys(Map<Object, Integer> map) {
    boolean texts = random.nextBoolean();
    int size = length();
    Map<Object, Integer> sized =
        map.getClass() == HashMap.class
            ? new HashMap<>(Integer.highestOneBit(Math.max(1, size)) * 4)
            : map;
    for (int i = 0; i < size; i++) {
      Object key = texts ? text() + random.nextInt(1000) : (Object) (random.nextInt(5000) - 100);
      if (!sized.containsKey(key)) {
        sized.put(key, texts ? graph.text((String) key) : graph.box(key));
      }
    }
    return sized.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private int length() {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> 64 + random.nextInt(300);
      default -> random.nextInt(8);
    };
  }

  /** A node that exists, a shell, or null. */
  private int any() {
    int pick = random.nextInt(12);
    if (pick == 0) {
      return Node.NULL;
    }
    if (pick < 4 || graph.size() == shells.size() + 1) {
      return shells.get(random.nextInt(shells.size()));
    }
    int from = shells.size() + 1;
    return from + random.nextInt(graph.size() - from);
  }

  private int[] any(int count) {
    boolean fresh = random.nextInt(3) == 0;
    int kind = random.nextInt(3);
    int[] ids = new int[count];
    for (int i = 0; i < count; i++) {
      ids[i] = fresh ? fresh(kind) : any();
    }
    return ids;
  }

  /** A new node of one kind, so that columns come up. */
  private int fresh(int kind) {
    return switch (kind) {
      case 0 -> graph.text("FR/" + text());
      case 1 -> graph.box(random.nextInt(3) == 0 ? 5 : random.nextInt());
      default -> graph.add(GraphBuilder.call(PAIR, graph.text(text()), graph.box(real())));
    };
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)] + (random.nextBoolean() ? random.nextInt(50) : "");
  }

  private double real() {
    return switch (random.nextInt(6)) {
      case 0 -> Double.NaN;
      case 1 -> -0.0;
      case 2 -> random.nextGaussian();
      case 3 -> Double.NEGATIVE_INFINITY;
      default -> random.nextInt(100_000) / 1000.0;
    };
  }

  private Object box() {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextBoolean();
      case 1 -> (byte) random.nextInt();
      case 2 -> (short) random.nextInt();
      case 3 -> (char) random.nextInt();
      case 4 -> random.nextInt(600);
      case 5 -> random.nextLong();
      case 6 -> (float) real();
      default -> real();
    };
  }

  private void constant() {
    String things = Things.class.getName();
    graph.add(
        switch (random.nextInt(3)) {
          case 0 ->
              new Node.EnumConstant(
                  things + "$Colour", random.nextBoolean() ? "RED" : "GREEN", Access.PUBLIC);
          case 1 -> new Node.ClassLiteral(random.nextBoolean() ? "[[J" : "I", Access.PUBLIC);
          default -> new Node.StaticField(things, "SINGLETON", "Ljava/lang/Object;", Access.PUBLIC);
        });
  }

  private Node primitives() {
    int length = random.nextInt(5);
    return new Node.PrimitiveArray(
        switch (random.nextInt(4)) {
          case 0 -> random.ints(length).toArray();
          case 1 -> random.longs(length).toArray();
          case 2 -> random.doubles(length).toArray();
          default -> new boolean[length];
        });
  }

  /** Leaves out what the root does not reach, and sorts the rest as a breadth-first walk does. */
  private Graph reachable(Graph all) {
    Edges edges = new Edges(all);
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    List<Integer> queue = new ArrayList<>(List.of(all.root()));
    numbers.put(all.root(), 0);
    for (int i = 0; i < queue.size(); i++) {
      for (int edge = 0; edge < edges.degree(queue.get(i)); edge++) {
        int target = edges.target(queue.get(i), edge);
        if (target != Node.NULL && numbers.putIfAbsent(target, numbers.size()) == null) {
          queue.add(target);
        }
      }
    }
    List<Node> nodes = new ArrayList<>();
    BitSet concrete = new BitSet();
    for (int id : queue) {
      nodes.add(Renumbered.node(all.node(id), numbers));
      concrete.set(nodes.size() - 1, random.nextInt(5) == 0);
    }
    return new Graph(nodes, 0, new BitSet(), concrete);
  }

  /** Pins some nodes and all that they reach. */
  private Graph pinned(Graph free) {
    Edges edges = new Edges(free);
    BitSet pinned = new BitSet();
    List<Integer> open = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      open.add(random.nextInt(free.size()));
    }
    while (!open.isEmpty()) {
      int id = open.remove(open.size() - 1);
      if (!pinned.get(id)) {
        pinned.set(id);
        for (int edge = 0; edge < edges.degree(id); edge++) {
          open.addAll(
              edges.target(id, edge) < 0
                  ? Collections.emptyList()
                  : List.of(edges.target(id, edge)));
        }
      }
    }
    return new Graph(free.nodes(), free.root(), pinned, free.concrete());
  }
}
