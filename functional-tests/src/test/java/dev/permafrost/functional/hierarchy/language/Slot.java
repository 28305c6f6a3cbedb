package dev.permafrost.functional.hierarchy.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A type that fields, parameters and variables of generated sources have. */
public enum Slot {
  INT("int"),
  LONG("long"),
  DOUBLE("double"),
  FLOAT("float"),
  BOOLEAN("boolean"),
  CHAR("char"),
  BYTE("byte"),
  SHORT("short"),

  STRING("String"),
  INTEGER("Integer"),
  BOXED_LONG("Long"),
  DATE("LocalDate"),
  CLASS("Class<?>"),

  MOOD("Mood"),
  KEY("Key"),
  NODE("Node", "MOOD", "KEY"),

  LASTING_RULE("LastingRule"),
  RULE("Rule", "LASTING_RULE"),
  FUNCTION("Function<Object, Object>"),
  SUPPLIER("Supplier<Object>"),
  COMPARATOR("Comparator<String>"),
  PREDICATE("Predicate<Object>"),

  INTS("int[]"),
  STRINGS("String[]"),
  NODES("Node[]"),
  GRID("Node[][]"),
  LISTS("List<Node>[]"),
  OBJECTS("Object[]", "STRINGS", "NODES", "GRID", "LISTS"),

  ARRAY_LIST("ArrayList<Node>"),
  LINKED_LIST("LinkedList<Node>"),
  LIST("List<Node>", "ARRAY_LIST", "LINKED_LIST"),
  DEQUE("ArrayDeque<Node>"),
  LINKED_SET("LinkedHashSet<Node>"),
  COLLECTION("Collection<Node>", "LIST", "ARRAY_LIST", "LINKED_LIST", "DEQUE", "LINKED_SET"),
  ITERABLE("Iterable<Node>", "COLLECTION", "LIST", "ARRAY_LIST", "DEQUE", "LINKED_SET"),
  NAMES("List<String>"),
  NAME_SET("Set<String>"),
  TREE_SET("TreeSet<String>"),

  HASH_MAP("HashMap<String, Node>"),
  LINKED_MAP("LinkedHashMap<String, Node>"),
  TREE_MAP("TreeMap<String, Node>"),
  CONCURRENT_MAP("ConcurrentHashMap<String, Node>"),
  SORTED_MAP("SortedMap<String, Node>", "TREE_MAP"),
  MAP("Map<String, Node>", "HASH_MAP", "LINKED_MAP", "TREE_MAP", "CONCURRENT_MAP", "SORTED_MAP"),
  KEYED("Map<Key, Node>"),
  BY_MOOD("EnumMap<Mood, Node>"),
  GROUPS("Map<String, List<Node>>"),

  ATOMIC("AtomicReference<Node>"),
  OPTIONAL("Optional<Node>"),
  BUILDER("StringBuilder"),

  OBJECT("Object");

  private static final Set<Slot> PRIMITIVES = EnumSet.range(INT, SHORT);

  private final String text;
  private final List<String> narrower;

  Slot(String text, String... narrower) {
    this.text = text;
    this.narrower = List.of(narrower);
  }

  /** As sources name it. */
  public String text() {
    return text;
  }

  public boolean primitive() {
    return PRIMITIVES.contains(this);
  }

  /** Whether a value of the other type may be assigned to this one. */
  public boolean accepts(Slot other) {
    return this == other || narrower.contains(other.name()) || this == OBJECT && !other.primitive();
  }

  /**
   * Any type; references to other objects of the hierarchy, of which graphs consist, are likely.
   */
  public static Slot any(Dice dice) {
    return switch (dice.below(10)) {
      case 0, 1, 2 -> NODE;
      case 3 -> OBJECT;
      case 4 -> dice.oneOf(INT, STRING, LONG);
      case 5 -> dice.pick(List.copyOf(EnumSet.range(LASTING_RULE, PREDICATE)));
      default -> dice.oneOf(values());
    };
  }
}
