package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Expressions;
import dev.permafrost.functional.hierarchy.language.Slot;
import dev.permafrost.functional.hierarchy.language.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records, enums, sealed interfaces, generic classes, extended collections, exceptions. */
final class OtherFile {
  private final Dice dice;
  private final Expressions expressions;
  private final String name;
  private final boolean inBase;
  private final List<Maker> makers = new ArrayList<>();

  private OtherFile(Dice dice, String name, boolean inBase) {
    this.dice = dice;
    this.expressions = new Expressions(dice);
    this.name = name;
    this.inBase = inBase;
  }

  static GeneratedFile any(Dice dice, String name, boolean inBase) {
    OtherFile file = new OtherFile(dice, name, inBase);
    String text =
        switch (dice.below(7)) {
          case 0 -> file.record("public record " + name, name);
          case 1 -> file.enumeration();
          case 2 -> file.sealed();
          case 3 -> file.generic();
          case 4 -> file.collection();
          case 5 -> file.exception();
          default -> file.constants();
        };
    return new GeneratedFile(name, inBase, text, file.makers, Optional.empty());
  }

  /** A record; its constructor may change what it is given, in the same way each time. */
  private String record(String declaration, String type) {
    Slot text = dice.oneOf(Slot.STRING, Slot.STRING, Slot.OBJECT);
    Slot rest = Slot.any(dice);
    Slot last = Slot.any(dice);
    List<Slot> parameters = List.of(text, rest, last);
    String compact =
        text == Slot.STRING && dice.chance(30)
            ? "  public %s {\n    text = text == null ? \"none\" : text.trim();\n  }\n"
                .formatted(simple(type))
            : "";
    makers.add(Maker.method(maker(type), parameters, Slot.NODE, List.of()).comparedByContents());
    return "%s(%s text, %s rest, %s last) implements Node {\n"
            .formatted(declaration, text.text(), rest.text(), last.text())
        + compact
        + Sources.indented(Members.method("make", parameters, "new " + simple(type)))
        + "}\n";
  }

  private String enumeration() {
    for (String constant : List.of("LOW", "HIGH")) {
      makers.add(Maker.constant(name + "." + constant, Slot.NODE, List.of()));
    }
    makers.add(Maker.method(name + ".sets", List.of(), Slot.OBJECT, List.of()));
    return """
    public enum %s implements Node {
      LOW(1, %s) {
        private Object own = %s;
      },
      HIGH(2, %s);

      private int weight;
      private final Object thing;

      %s(int weight, Object thing) {
        this.weight = weight * 10;
        this.thing = thing;
      }

      public static Object sets() {
        Map<%s, Set<%s>> sets = new EnumMap<>(%s.class);
        sets.put(HIGH, EnumSet.%s);
        return sets;
      }
    }
    """
        .formatted(
            name,
            expressions.constant(Slot.OBJECT),
            expressions.constant(Slot.OBJECT),
            expressions.constant(Slot.STRING),
            name,
            name,
            name,
            name,
            dice.oneOf("of(LOW)", "allOf(" + name + ".class)", "noneOf(" + name + ".class)"));
  }

  private String sealed() {
    ClassBody line = new ClassBody(dice, "Line", Optional.empty());
    String fields = line.text("");
    makers.add(
        Maker.method(name + ".makeLine", List.copyOf(line.parameters()), Slot.NODE, List.of()));
    return "public sealed interface %s extends Node permits %s.Dot, %s.Line {\n"
            .formatted(name, name, name)
        + Sources.indented(
            record("record Dot", name + ".Dot").replace("implements Node", "implements " + name))
        + Sources.indented(
            "\nfinal class Line implements "
                + name
                + " {\n"
                + Sources.indented(fields)
                + "}\n"
                + Members.method("makeLine", line.parameters(), "new Line"))
        + "}\n";
  }

  /** A generic class, one below it that says what it is of, and one that refers to both. */
  private String generic() {
    makers.add(
        Maker.method(name + ".of", List.of(Slot.OBJECT, Slot.ARRAY_LIST), Slot.NODE, List.of()));
    makers.add(Maker.method(name + ".ofLists", List.of(Slot.LIST), Slot.NODE, List.of()));
    makers.add(
        Maker.method(name + ".two", List.of(Slot.MAP, Slot.ARRAY_LIST), Slot.NODE, List.of()));
    return """
    public class %1$s<T> implements Node {
      private %2$sT value;
      protected final List<? extends T> more;
      Map<String, T> named = new HashMap<>();

      %1$s(T value, List<? extends T> more) {
        this.value = value;
        this.more = more;
        this.named.put("first", value);
      }

      static class OfLists extends %1$s<List<Node>> {
        private final List<Node> value;

        OfLists(List<Node> value) {
          super(value, new ArrayList<>(Collections.singletonList(value)));
          this.value = %3$s;
        }
      }

      private static final class Two implements Node {
        private final %1$s<Map<String, Node>> map;
        private final %1$s<ArrayList<Node>> list;
        private %1$s<?> any;

        Two(Map<String, Node> map, ArrayList<Node> list) {
          this.map = new %1$s<>(map, List.of());
          this.list = new %1$s<>(list, Collections.singletonList(list));
          this.any = this.%4$s;
        }

        @Override
        public void link(int field, Object target) {
          any = target instanceof %1$s<?> its ? its : null;
        }
      }

      public static Node of(Object value, ArrayList<Node> more) {
        return new %1$s<Object>(value, more);
      }

      public static Node ofLists(List<Node> value) {
        return new OfLists(value);
      }

      public static Node two(Map<String, Node> map, ArrayList<Node> list) {
        return new Two(map, list);
      }
    }
    """
        .formatted(
            name,
            dice.oneOf("", "final ", "transient "),
            dice.oneOf("value", "null", "new LinkedList<>()"),
            dice.oneOf("map", "list"));
  }

  /** A subclass of one of the JDK's collections with fields of its own. */
  private String collection() {
    boolean map = dice.chance(60);
    String parent =
        map
            ? dice.oneOf("HashMap", "LinkedHashMap", "TreeMap") + "<String, Node>"
            : dice.oneOf("ArrayList", "LinkedHashSet", "ArrayDeque") + "<Node>";
    String filling = map ? "put(\"n\" + made.size(), node)" : "add(node)";
    makers.add(
        Maker.method(name + ".make", List.of(Slot.INT, Slot.NODE), Slot.NODE, List.of())
            .comparedByContents());
    return """
    public class %s extends %s implements Node {
      private static final long serialVersionUID = 1;
      private final int limit;
      private transient Object last = %s;

      %s(int limit) {
        this.limit = limit;
      }

      @Override
      public void link(int field, Object target) {
        last = target;
      }

      public static Node make(int limit, Node node) {
        %s made = new %s(limit);
        if (node instanceof Mood || node instanceof Key) {
          made.%s;
        }
        return made;
      }
    }
    """
        .formatted(name, parent, expressions.constant(Slot.OBJECT), name, name, name, filling);
  }

  private String exception() {
    makers.add(Maker.method(name + ".make", List.of(Slot.STRING, Slot.NODE), Slot.NODE, List.of()));
    return """
    public class %s extends %s implements Node {
      private static final long serialVersionUID = 1;
      private final %sNode culprit;

      %s(String message, Node culprit) {
        super(message, %s);
        this.culprit = culprit;
      }

      public static Node make(String message, Node culprit) {
        return new %s(message, culprit);
      }
    }
    """
        .formatted(
            name,
            dice.oneOf("RuntimeException", "Exception", "IllegalStateException"),
            dice.oneOf("transient ", ""),
            name,
            dice.oneOf("null", "culprit instanceof Throwable t ? t : null"),
            name);
  }

  /** Constants of all kinds, public and private, that only their identity tells. */
  private String constants() {
    makers.add(Maker.constant(name + ".ROOT", Slot.NODE, List.of()));
    makers.add(Maker.constant(name + ".PLUS", Slot.RULE, List.of()));
    makers.add(Maker.constant(name + ".NONE", Slot.OBJECT, List.of()));
    makers.add(Maker.method(name + ".single", List.of(), Slot.NODE, List.of()));
    makers.add(Maker.method(name + ".fixed", List.of(Slot.NODE), Slot.NODE, List.of()));
    return """
    public final class %1$s {
      public static final Node ROOT = new Fixed(null);
      public static final Rule PLUS = x -> x + %2$d;
      public static final Node[] NONE = {};
      private static final Fixed SINGLE = new Fixed(ROOT);
      static int made;

      private static final class Fixed implements Node {
        private final Node under;
        final Object lock = new Object();
        final Object[] nothing = NONE;

        private Fixed(Node under) {
          this.under = under;%3$s
        }
      }

      public static Node single() {
        return SINGLE;
      }

      public static Node fixed(Node under) {
        return new Fixed(under);
      }
    }
    """
        .formatted(name, dice.below(9), dice.chance(30) ? "\n      made++;" : "");
  }

  private String maker(String type) {
    return type + ".make";
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
