package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Expressions;
import dev.permafrost.functional.hierarchy.language.Slot;
import dev.permafrost.functional.hierarchy.language.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What else is inside a generated class: classes of all kinds, lambdas and constants. */
final class Members {
  private final Dice dice;
  private final Expressions expressions;
  private final String outer;
  private final List<Parent> parents;
  private final List<Maker> makers;

  Members(
      Dice dice, Expressions expressions, String outer, List<Parent> parents, List<Maker> makers) {
    this.dice = dice;
    this.expressions = expressions;
    this.outer = outer;
    this.parents = parents;
    this.makers = makers;
  }

  /**
   * One more.
   *
   * @param letter part of its name
   * @param outerBody the outer class, or null if it is abstract
   */
  String next(char letter, ClassBody outerBody) {
    // No subclass has methods of the same name, which would have to return the same.
    String number = outer.replaceAll("\\D", "") + letter;
    return switch (dice.below(outerBody == null ? 8 : 9)) {
      case 0 -> inner("Inner" + number);
      case 1 -> nested("Nested" + number);
      case 2 -> anonymous(number);
      case 3 -> local("Local" + number);
      case 4 -> lambda(number);
      case 5 -> mark(number);
      case 6, 7 -> new OddMembers(dice, expressions, outer, makers).next(number);
      default -> constant(number, outerBody);
    };
  }

  /** A static method that hands its parameters on. */
  static String method(String name, List<Slot> parameters, String call) {
    return "\npublic static Node %s(%s) {\n  return %s(%s);\n}\n"
        .formatted(name, declared(parameters), call, arguments(parameters));
  }

  private String inner(String name) {
    ClassBody body = new ClassBody(dice, name, parent());
    String text = body.text(dice.oneOf("", "private "));
    List<Slot> parameters = withOuter(body.parameters());
    makers.add(
        Maker.method(outer + ".make" + name, parameters, Slot.NODE, body.lineage()).of(outer));
    return dice.oneOf("private ", "protected final ", "")
        + body.heading()
        + " {\n"
        + Sources.indented(text)
        + "}\n\npublic static Node make%s(Node outer%s) {\n  return ((%s) outer).new %s(%s);\n}\n"
            .formatted(
                name,
                parameters.size() == 1 ? "" : ", " + declared(body.parameters()),
                outer,
                name,
                arguments(body.parameters()));
  }

  private String nested(String name) {
    ClassBody body = new ClassBody(dice, name, parent());
    String text = body.text(dice.oneOf("", "private "));
    makers.add(
        Maker.method(
            outer + ".make" + name, List.copyOf(body.parameters()), Slot.NODE, body.lineage()));
    return "private static "
        + dice.oneOf("", "final ")
        + body.heading()
        + " {\n"
        + Sources.indented(text)
        + "}\n"
        + method("make" + name, body.parameters(), "new " + name);
  }

  /** Captures two parameters, and the object around it unless its method is static. */
  private String anonymous(String number) {
    boolean inside = dice.chance(50);
    String text =
        """
        %sNode %s(int count, Node kept) {
          return new Node() {
            private final int doubled = 2 * count;
            private Object other = %s;

            @Override
            public void link(int field, Object target) {
              other = target;
            }

            @Override
            public Object seen() {
              return kept == null ? %s : kept;
            }
          };
        }
        """
            .formatted(
                inside ? "private " : "public static ",
                "anonymous" + number,
                expressions.some(Slot.OBJECT, List.of("this"), false),
                inside ? outer + ".this" : "this");
    return text + capturing("anonymous" + number, inside, Slot.NODE, List.of());
  }

  private String local(String name) {
    ClassBody body = new ClassBody(dice, name, parent());
    boolean inside = dice.chance(50);
    String fields = body.text("");
    StringBuilder values = new StringBuilder();
    for (Slot slot : body.parameters()) {
      values.append(values.isEmpty() ? "" : ", ").append(value(slot));
    }
    String method = "make" + name;
    String text =
        (inside ? "private" : "public static")
            + " Node "
            + method
            + "(int count, Node kept) {\n  "
            + dice.oneOf("", "final ")
            + body.heading()
            + " {\n"
            + Sources.indented(Sources.indented(fields + SEEN))
            + "  }\n  return new "
            + name
            + "("
            + values
            + ");\n}\n";
    return text + capturing(method, inside, Slot.NODE, body.lineage());
  }

  private static final String SEEN =
      """

      @Override
      public Object seen() {
        return count > 3 ? kept : count;
      }
      """;

  private String value(Slot slot) {
    return slot == Slot.INT ? "count" : slot == Slot.NODE ? "kept" : expressions.constant(slot);
  }

  private String lambda(String number) {
    boolean inside = dice.chance(50);
    Slot slot = dice.oneOf(Slot.RULE, Slot.LASTING_RULE, Slot.SUPPLIER, Slot.FUNCTION);
    String self = inside ? "this" : "kept";
    String code =
        switch (slot) {
          case SUPPLIER ->
              dice.oneOf("() -> kept", "() -> " + self, "() -> new Object[] {count, " + self + "}");
          case FUNCTION -> dice.oneOf("x -> x == null ? kept : " + self, "Optional::ofNullable");
          default ->
              dice.oneOf(
                  "x -> " + self + " == null ? x : x + count",
                  "x -> x * count",
                  inside ? "this::ruled" + number : "Integer::signum");
        };
    String ruled =
        "private int ruled%s(int x) {\n  return seen() == null ? x + %s : x;\n}\n"
            .formatted(number, dice.below(9));
    String text =
        "%s%s rule%s(int count, Node kept) {\n  return %s;\n}\n"
            .formatted(inside ? "private " : "public static ", slot.text(), number, code);
    return text + capturing("rule" + number, inside, slot, List.of()) + "\n" + ruled;
  }

  /** The maker of what a method returns, and a static one in front of it if it is of an object. */
  private String capturing(String method, boolean inside, Slot result, List<String> made) {
    List<Slot> parameters = List.of(Slot.INT, Slot.NODE);
    if (!inside) {
      makers.add(Maker.method(outer + "." + method, parameters, result, made));
      return "";
    }
    makers.add(
        Maker.method(outer + "." + method + "Of", withOuter(parameters), result, made).of(outer));
    return "\npublic static %s %sOf(Node outer, int count, Node kept) {\n  return ((%s) outer).%s(count, kept);\n}\n"
        .formatted(result.text(), method, outer, method);
  }

  private String mark(String number) {
    makers.add(Maker.method(outer + ".mark" + number, List.of(), Slot.OBJECT, List.of()));
    return """
    private static final Object MARK%s = %s;

    public static Object mark%s() {
      return MARK%s;
    }
    """
        .formatted(number, dice.oneOf("new Object()", "new int[0]", "new Node[0]"), number, number);
  }

  private String constant(String number, ClassBody outerBody) {
    List<String> arguments = new ArrayList<>();
    outerBody.parameters().forEach(slot -> arguments.add(expressions.constant(slot)));
    makers.add(Maker.constant(outer + ".FIRST" + number, Slot.NODE, outerBody.lineage()));
    return "public static final %s FIRST%s = new %s(%s);\n"
        .formatted(dice.oneOf("Node", outer), number, outer, String.join(", ", arguments));
  }

  private static List<Slot> withOuter(List<Slot> parameters) {
    List<Slot> all = new ArrayList<>(List.of(Slot.NODE));
    all.addAll(parameters);
    return all;
  }

  private static String declared(List<Slot> parameters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parameters.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(parameters.get(i).text()).append(" p").append(i);
    }
    return text.toString();
  }

  private static String arguments(List<Slot> parameters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parameters.size(); i++) {
      text.append(i == 0 ? "" : ", ").append('p').append(i);
    }
    return text.toString();
  }

  private Optional<Parent> parent() {
    return parents.isEmpty() || dice.chance(50)
        ? Optional.empty()
        : Optional.of(dice.pick(parents));
  }
}
