package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Routines whose results share references and form cycles. */
public final class SharingAndCycles {
  private static final List<String> SINGLETON = new ArrayList<>(List.of("one for ever"));
  private static final Map<String, String> LONG_SINGLETON = longMap();

  private SharingAndCycles() {}

  /** A tree whose children know their parent. */
  public record TreeNode(String name, TreeNode parent, List<TreeNode> children) {}

  /** Two references of one static type, and one of another. */
  public record Twins(List<String> left, List<String> right, Object alsoLeft) {}

  /** Views on one object through several interfaces. */
  public record Faces(
      Map<String, String> map, Map<String, String> same, Map<String, String> other) {}

  @Freezable
  public static TreeNode tree() {
    return grow("root", null, 4);
  }

  private static TreeNode grow(String name, TreeNode parent, int depth) {
    TreeNode node = new TreeNode(name, parent, new ArrayList<>());
    for (int i = 0; i < depth; i++) {
      node.children().add(grow(name + "/" + i, node, depth - 1));
    }
    return node;
  }

  @Freezable
  public static Twins twins() {
    List<String> shared = new ArrayList<>(List.of("s"));
    return new Twins(shared, shared, shared);
  }

  @Freezable
  public static Twins notTwins() {
    return new Twins(new ArrayList<>(), new ArrayList<>(), "x");
  }

  @Freezable
  public static Faces faces() {
    Map<String, String> shared = longMap();
    return new Faces(shared, shared, Collections.unmodifiableMap(shared));
  }

  @Freezable
  public static List<Map<String, String>> sharedLongMaps() {
    Map<String, String> a = longMap();
    Map<String, String> b = longMap();
    return List.of(a, b, a, new TreeMap<>(a), b);
  }

  private static Map<String, String> longMap() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      map.put("key" + i, "value" + i);
    }
    return map;
  }

  @Freezable
  public static List<Object> cycles() {
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new HashMap<>();
    Object[] array = new Object[3];
    ArrayDeque<Object> deque = new ArrayDeque<>();
    list.add(list);
    list.add(map);
    map.put("array", array);
    map.put("map", Collections.unmodifiableMap(map));
    array[0] = deque;
    array[1] = list;
    deque.add(array);
    deque.add(new LinkedList<>(List.of(map, list)));
    return list;
  }

  @Freezable
  public static Map<String, Object> longCyclicMap() {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      map.put("k" + i, i % 3 == 0 ? map : "plain " + i);
    }
    return map;
  }

  @Freezable
  public static List<String> singleton() {
    return SINGLETON;
  }

  @Freezable
  public static Map<String, String> longSingleton() {
    return LONG_SINGLETON;
  }

  @Freezable
  public static List<Object> partlySingleton() {
    return new ArrayList<>(List.of(SINGLETON, new ArrayList<>(SINGLETON), LONG_SINGLETON));
  }

  @Freezable
  public static Map<String, Map<String, String>> mapOfSingleton() {
    Map<String, Map<String, String>> map = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put("m" + i, i % 2 == 0 ? LONG_SINGLETON : new HashMap<>(Map.of("i", "" + i)));
    }
    return map;
  }

  @Freezable
  public static Object millionDeep() {
    Object[] head = null;
    for (int i = 0; i < 1_000_000; i++) {
      head = new Object[] {head};
    }
    return head;
  }

  /** Known to the one above by tables that ask for its hash code, or where it comes in an order. */
  static final class Member implements Comparable<Member> {
    private final String name;
    private final Member above;
    private final Set<Member> below = new HashSet<>();
    private final SortedSet<Member> sorted = new TreeSet<>();
    private final Map<Member, Integer> ranks = new LinkedHashMap<>();

    Member(String name, Member above) {
      this.name = name;
      this.above = above;
      if (above != null) {
        above.below.add(this);
        above.sorted.add(this);
        above.ranks.put(this, name.length());
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Member member && name.equals(member.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public int compareTo(Member other) {
      return name.compareTo(other.name);
    }

    @Override
    public String toString() {
      return above == null ? name : above + "/" + name;
    }
  }

  @Freezable
  public static Object memberMetBeforeTheTablesThatHashIt() {
    Member top = new Member("top", null);
    new Member("other", top);
    Member middle = new Member("middle", top);
    new Member("last", middle);
    return new Member("first", middle);
  }

  @Freezable
  public static List<Object> membersInTablesOfEachOther() {
    Member top = new Member("top", null);
    Member one = new Member("one", top);
    top.ranks.put(top, 0);
    one.below.add(top);
    return List.of(new Member("first", one), Map.of("top", top), new HashSet<>(List.of(top, one)));
  }
}
