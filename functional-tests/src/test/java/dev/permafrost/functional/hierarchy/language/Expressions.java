package dev.permafrost.functional.hierarchy.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Expressions that make new values, to stand inside one class. */
public final class Expressions {
  private static final List<String> WORDS =
      List.of(
          "", "ash", "birch", "cedar", "elm", "fir", "grün", "\\u0000", "\\uD83C\\uDF32", "oak");
  private final Dice dice;

  /** Two equal method references of a class cannot be told apart, which is an error. */
  private final Set<String> references = new HashSet<>();

  public Expressions(Dice dice) {
    this.dice = dice;
  }

  /**
   * A new value, or sometimes null.
   *
   * @param nodes names of expressions of type {@code Node} that may be part of it
   * @param mayBeNull whether these may be null
   */
  public String some(Slot slot, List<String> nodes, boolean mayBeNull) {
    return !slot.primitive() && dice.chance(15) ? "null" : fresh(slot, nodes, mayBeNull);
  }

  /** A value that refers to nothing around it. */
  public String constant(Slot slot) {
    return some(slot, List.of(), false);
  }

  public String word() {
    return '"' + dice.pick(WORDS) + '"';
  }

  private String fresh(Slot slot, List<String> nodes, boolean mayBeNull) {
    String node = nodes.isEmpty() ? "null" : dice.pick(nodes);
    return switch (slot) {
      case INT -> dice.oneOf("0", "-1", "7", "1_000_003", "Integer.MIN_VALUE", "" + dice.below(99));
      case LONG -> dice.oneOf("0L", "-5L", "1L << 40", "Long.MAX_VALUE");
      case DOUBLE -> dice.oneOf("0.5", "-0.0", "Double.NaN", "1e300");
      case FLOAT -> dice.oneOf("1.5f", "-0.0f", "Float.MIN_VALUE");
      case BOOLEAN -> dice.oneOf("true", "false");
      case CHAR -> dice.oneOf("'a'", "'\\n'", "'\\uFFFF'");
      case BYTE -> "(byte) " + dice.below(300);
      case SHORT -> "(short) " + dice.below(70_000);
      case STRING -> dice.chance(20) ? "new String(" + word() + ")" : word();
      case INTEGER -> dice.oneOf("1", "1000", "Integer.valueOf(77_777)");
      case BOXED_LONG -> dice.oneOf("2L", "Long.valueOf(1L << 50)");
      case DATE -> "LocalDate.of(2020, 2, " + dice.between(1, 29) + ")";
      case CLASS -> dice.oneOf("Node.class", "int[].class", "String.class", "Key.class");
      case MOOD -> dice.oneOf("Mood.CALM", "Mood.WILD", "Mood.SLY");
      case KEY -> "new Key(" + dice.below(9) + ", " + word() + ")";
      case NODE -> dice.chance(70) ? node : fresh(dice.oneOf(Slot.MOOD, Slot.KEY), nodes, false);
      case RULE, LASTING_RULE, FUNCTION, SUPPLIER, COMPARATOR, PREDICATE -> function(slot, node);
      case OBJECT -> object(nodes, mayBeNull);
      default -> container(slot, nodes, node, mayBeNull);
    };
  }

  private String object(List<String> nodes, boolean mayBeNull) {
    return switch (dice.below(6)) {
      case 0 -> "new Object()";
      case 1 -> word();
      case 2 -> "new int[" + dice.below(3) + "]";
      case 3 -> fresh(Slot.ARRAY_LIST, nodes, mayBeNull);
      case 4 -> fresh(Slot.HASH_MAP, nodes, mayBeNull);
      default -> fresh(Slot.NODE, nodes, mayBeNull);
    };
  }

  private String function(Slot slot, String node) {
    String function = anyFunction(slot, node);
    boolean another = !function.contains("::") || references.add(slot + referred(function));
    return another ? function : function(slot, node);
  }

  private static String referred(String function) {
    int colons = function.indexOf("::");
    return function.substring(function.lastIndexOf('(', colons) + 1, colons);
  }

  private String anyFunction(Slot slot, String node) {
    return switch (slot) {
      case RULE, LASTING_RULE ->
          dice.oneOf(
              "x -> x + " + dice.below(9),
              "Math::abs",
              "Integer::bitCount",
              "x -> " + node + " == null ? x : -x");
      case FUNCTION ->
          dice.oneOf(
              "x -> x",
              "x -> " + node,
              "Function.identity()",
              "String::valueOf",
              "x -> new Object[] {x, " + node + "}");
      case SUPPLIER ->
          dice.oneOf(
              "() -> " + node,
              "Object::new",
              "() -> new ArrayList<Object>(Collections.singletonList(" + node + "))");
      case COMPARATOR -> comparator();
      default -> dice.oneOf("Objects::isNull", "x -> x == " + node, "x -> x instanceof Node");
    };
  }

  private String comparator() {
    return dice.oneOf(
        "Comparator.naturalOrder()",
        "Comparator.reverseOrder()",
        "String.CASE_INSENSITIVE_ORDER",
        "String::compareTo",
        "(one, two) -> two.compareTo(one)",
        "Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())");
  }

  private String container(Slot slot, List<String> nodes, String node, boolean mayBeNull) {
    String elements = elements(nodes);
    return switch (slot) {
      case INTS -> dice.oneOf("new int[0]", "new int[] {1, -1, " + dice.below(99) + "}");
      case STRINGS -> "new String[] {" + word() + ", null}";
      case NODES ->
          dice.chance(20) ? "new Node[" + dice.below(3) + "]" : "new Node[] {" + elements + "}";
      case OBJECTS -> "new Object[] {" + (elements.isEmpty() ? word() : elements) + ", 1}";
      case GRID -> "new Node[][] {{" + elements + "}, null, {}}";
      case LISTS -> "Lists.of(" + fresh(Slot.LIST, nodes, mayBeNull) + ", null)";
      case LIST, COLLECTION, ITERABLE -> list(nodes, elements, mayBeNull);
      case ARRAY_LIST, LINKED_LIST -> made(slot, asList(elements));
      case DEQUE -> made(slot, mayBeNull ? "" : asList(elements));
      case LINKED_SET -> made(slot, "");
      case NAMES ->
          dice.oneOf(
              "List.of(" + word() + ")",
              "new ArrayList<>(List.of(" + word() + ", " + word() + "))");
      case NAME_SET ->
          dice.oneOf("new HashSet<>(List.of(\"a\", " + word() + "))", "Set.of(" + word() + ")");
      case TREE_SET ->
          "Sorted.set(" + function(Slot.COMPARATOR, node) + ", " + word() + ", " + word() + ")";
      case TREE_MAP, SORTED_MAP ->
          "Sorted.map(" + function(Slot.COMPARATOR, node) + ", " + word() + ", " + node + ")";
      case HASH_MAP, LINKED_MAP ->
          made(
              slot,
              dice.chance(50) ? "" : "Collections.singletonMap(" + word() + ", " + node + ")");
      case MAP ->
          dice.chance(60)
              ? made(Slot.HASH_MAP, "")
              : "Collections.singletonMap(" + word() + ", " + node + ")";
      case CONCURRENT_MAP -> made(slot, "");
      case KEYED ->
          "new HashMap<>(Collections.singletonMap("
              + fresh(Slot.KEY, nodes, false)
              + ", "
              + node
              + "))";
      case BY_MOOD ->
          "new EnumMap<>(Collections.singletonMap("
              + fresh(Slot.MOOD, nodes, false)
              + ", "
              + node
              + "))";
      case GROUPS ->
          "new LinkedHashMap<>(Collections.singletonMap("
              + word()
              + ", "
              + fresh(Slot.LIST, nodes, mayBeNull)
              + "))";
      case ATOMIC -> "new AtomicReference<>(" + node + ")";
      case OPTIONAL -> "Optional.ofNullable(" + node + ")";
      case BUILDER -> "new StringBuilder(" + word() + ")";
      default -> throw new IllegalArgumentException(slot.name());
    };
  }

  private String list(List<String> nodes, String elements, boolean mayBeNull) {
    String copy = made(Slot.ARRAY_LIST, asList(elements));
    String unmodifiable =
        "Collections.unmodifiableList(" + fresh(Slot.ARRAY_LIST, nodes, mayBeNull) + ")";
    String given = mayBeNull ? asList(elements) : "List.of(" + elements + ")";
    return dice.oneOf(
        copy, unmodifiable, given, asList(elements.isEmpty() ? "Mood.SLY" : elements));
  }

  private static String asList(String elements) {
    return elements.isEmpty() ? "List.of()" : "Arrays.<Node>asList(" + elements + ")";
  }

  private static String made(Slot slot, String from) {
    String name = slot.text().substring(0, slot.text().indexOf('<'));
    return "new " + name + "<>(" + from + ")";
  }

  private String elements(List<String> nodes) {
    if (nodes.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(dice.pick(nodes));
    for (int i = dice.below(3); i > 0; i--) {
      text.append(", ").append(dice.pick(nodes));
    }
    return text.toString();
  }
}
