package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Expressions;
import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.List;

/** Classes inside a generated one that are of odd kinds, and methods that make objects of them. */
final class OddMembers {
  private final Dice dice;
  private final Expressions expressions;
  private final String outer;
  private final List<Maker> makers;

  OddMembers(Dice dice, Expressions expressions, String outer, List<Maker> makers) {
    this.dice = dice;
    this.expressions = expressions;
    this.outer = outer;
    this.makers = makers;
  }

  /** One more, with this as part of its name. */
  String next(String number) {
    return switch (dice.below(4)) {
      case 0 -> localRecord(number);
      case 1 -> deeper(number);
      case 2 -> genericInner(number);
      default -> filledWhereItIsMade(number);
    };
  }

  private String localRecord(String number) {
    Slot slot = Slot.any(dice);
    method("recorded" + number, Slot.NODE, false);
    return """
    public static Node recorded%1$s(int count, Node kept) {
      record Recorded%1$s(Node kept, int count, %2$s more) implements Node {}
      return new Recorded%1$s(kept, count, %3$s);
    }
    """
        .formatted(number, slot.text(), expressions.constant(slot));
  }

  /** A class in a class in the class; each object knows the one around it. */
  private String deeper(String number) {
    method("deeper" + number, Slot.NODE, true);
    return """
    class Middle%1$s implements Node {
      private final int count;

      %2$sMiddle%1$s(int count) {
        this.count = count;
      }

      %3$sclass Deeper%1$s implements Node {
        Node kept;
        %4$sObject around = %5$s;

        Deeper%1$s(Node kept) {
          this.kept = kept;
        }

        @Override
        public void link(int field, Object target) {
          kept = target instanceof Node node ? node : null;
        }

        @Override
        public Object seen() {
          return count + %6$s.this.hashCode();
        }
      }
    }

    public static Node deeper%1$s(Node outer, int count, Node kept) {
      return ((%6$s) outer).new Middle%1$s(count).new Deeper%1$s(kept);
    }
    """
        .formatted(
            number,
            dice.oneOf("", "private "),
            dice.oneOf("", "private ", "public final "),
            dice.oneOf("", "final "),
            dice.oneOf("Middle" + number + ".this", outer + ".this", "null"),
            outer);
  }

  private String genericInner(String number) {
    method("typed" + number, Slot.NODE, true);
    return """
    %2$sclass Typed%1$s<T extends Node> implements Node {
      private final T kept;
      private final List<T> all;

      Typed%1$s(T kept, List<T> all) {
        this.kept = kept;
        this.all = all;
      }

      @Override
      public Object seen() {
        return %3$s.this;
      }
    }

    public static Node typed%1$s(Node outer, int count, Node kept) {
      return ((%3$s) outer).new Typed%1$s<>(kept, %4$s);
    }
    """
        .formatted(
            number,
            dice.oneOf("", "public ", "private final "),
            outer,
            dice.oneOf("Arrays.asList(kept, kept)", "new ArrayList<>()", "null"));
  }

  /** A collection whose anonymous class fills it, within an object or not. */
  private String filledWhereItIsMade(String number) {
    boolean inside = dice.chance(50);
    method("filled" + number + (inside ? "Of" : ""), Slot.OBJECT, inside);
    String made =
        dice.oneOf(
            "new HashMap<String, Node>() {{ put(\"kept\", kept); }}",
            "new ArrayList<Node>() {{ add(kept); add(Mood.CALM); }}",
            "new LinkedHashMap<Integer, Node>() { int seen = count; { put(count, kept); } }");
    String through =
        """

        public static Object filled%1$sOf(Node outer, int count, Node kept) {
          return ((%2$s) outer).filled%1$s(count, kept);
        }
        """
            .formatted(number, outer);
    return """
    %1$sObject filled%2$s(int count, Node kept) {
      return %3$s;
    }
    """
            .formatted(inside ? "private " : "public static ", number, made)
        + (inside ? through : "");
  }

  private void method(String name, Slot result, boolean ofOuter) {
    List<Slot> parameters =
        ofOuter ? List.of(Slot.NODE, Slot.INT, Slot.NODE) : List.of(Slot.INT, Slot.NODE);
    Maker maker =
        Maker.method(outer + "." + name, parameters, result, List.of()).comparedByContents();
    makers.add(ofOuter ? maker.of(outer) : maker);
  }
}
