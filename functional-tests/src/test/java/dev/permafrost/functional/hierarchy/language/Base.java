package dev.permafrost.functional.hierarchy.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** The types that every hierarchy begins with. */
public final class Base {
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put(
        "Node",
        """
        /** What all classes of the hierarchy are. */
        public interface Node {
          /** Refers to another object from now on, by one of the fields that can. */
          default void link(int field, Object target) {}

          default Object seen() {
            return null;
          }
        }
        """);
    TYPES.put(
        "Rule",
        """
        public interface Rule {
          int apply(int x);
        }
        """);
    TYPES.put(
        "LastingRule",
        """
        public interface LastingRule extends Rule, Serializable {}
        """);
    TYPES.put(
        "Key",
        """
        /** A value: its hash code is the same in every JVM. */
        public final class Key implements Node {
          private final String text;
          private final int number;

          public Key(int number, String text) {
            this.number = number;
            this.text = text;
          }

          @Override
          public boolean equals(Object other) {
            return other instanceof Key that && number == that.number && text.equals(that.text);
          }

          @Override
          public int hashCode() {
            return 31 * number + text.hashCode();
          }
        }
        """);
    TYPES.put(
        "Mood",
        """
        /** Constants with bodies and state that could change. */
        public enum Mood implements Node {
          CALM,
          WILD {
            private final int[] strengths = {1, 2};

            @Override
            public Object seen() {
              return strengths;
            }
          },
          SLY {
            @Override
            public Object seen() {
              return history;
            }
          };

          final List<String> history = new ArrayList<>(List.of(name()));
          int count = ordinal();
        }
        """);
    TYPES.put(
        "Sorted",
        """
        /** Sorted collections of one or two entries. */
        public final class Sorted {
          public static TreeMap<String, Node> map(Comparator<String> order, String key, Node value) {
            TreeMap<String, Node> map = new TreeMap<>(order);
            map.put(key, value);
            map.put("middle", Mood.CALM);
            return map;
          }

          public static TreeSet<String> set(Comparator<String> order, String... elements) {
            TreeSet<String> set = new TreeSet<>(order);
            set.addAll(Arrays.asList(elements));
            return set;
          }
        }
        """);
    TYPES.put(
        "Lists",
        """
        public final class Lists {
          @SafeVarargs
          public static List<Node>[] of(List<Node>... lists) {
            return lists;
          }

          public static void set(Node[] nodes, Node node) {
            if (nodes.length > 0) {
              nodes[nodes.length - 1] = node;
            }
          }
        }
        """);
  }

  private Base() {}

  /** Sources by file name. */
  public static Map<String, String> types() {
    return TYPES;
  }
}
