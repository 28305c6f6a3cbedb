package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.FieldPlan.Origin;
import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Expressions;
import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields, constructors and links of one random class. */
final class ClassBody {
  private final Dice dice;
  private final Expressions expressions;
  private final String name;
  private final Optional<Parent> parent;
  private final List<FieldPlan> fields = new ArrayList<>();
  private final List<Slot> types = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  ClassBody(Dice dice, String name, Optional<Parent> parent) {
    this.dice = dice;
    this.expressions = new Expressions(dice);
    this.name = name;
    this.parent = parent;
    int start = dice.below(10);
    for (int i = dice.between(1, 5); i > 0; i--) {
      fields.add(FieldPlan.any(dice, start + i, name));
    }
  }

  /** Those that may stand inside the class. */
  Expressions expressions() {
    return expressions;
  }

  /** What the constructor takes that a maker calls; known once the text is made. */
  List<Slot> parameters() {
    return types;
  }

  /** Everything between the braces of the class. */
  String text(String constructorAccess) {
    StringBuilder text = new StringBuilder();
    for (FieldPlan field : fields) {
      text.append(field.modifiers()).append(field.type()).append(' ').append(field.name());
      if (field.origin() == Origin.INITIALIZER) {
        text.append(" = ").append(field.from(cast(field, initial(field, List.of("this")))));
      }
      text.append(";\n");
    }
    text.append('\n').append(constructor(constructorAccess));
    return text.append('\n').append(Links.of(fields, parent.isPresent())).toString();
  }

  /** The class and those above it. */
  List<String> lineage() {
    List<String> all = new ArrayList<>(List.of(name));
    parent.ifPresent(extended -> all.addAll(extended.lineage()));
    return all;
  }

  /** The class as others may extend it. */
  Parent asParent(boolean inBase, boolean everywhere) {
    List<String> all = lineage();
    return new Parent(name, inBase, everywhere, all.subList(1, all.size()), List.copyOf(types));
  }

  /** As the class header says it. */
  String heading() {
    return "class "
        + name
        + parent.map(p -> " extends " + p.name()).orElse("")
        + " implements Node";
  }

  private String constructor(String access) {
    List<FieldPlan> order = dice.chance(40) ? dice.shuffled(fields) : fields;
    for (FieldPlan field : order) {
      if (field.origin() == Origin.PARAMETER) {
        add(field.slot(), field.name());
      }
    }
    String up = parent.map(this::callOfParent).orElse("");
    StringBuilder text =
        new StringBuilder(access + name + "(" + declared(types.size()) + ") {\n" + up);
    for (FieldPlan field : fields) {
      if (field.origin() == Origin.PARAMETER) {
        text.append("  this.").append(field.name()).append(" = ");
        text.append(field.from(field.name())).append(";\n");
      }
    }
    for (FieldPlan field : fields) {
      if (field.origin() == Origin.COMPUTED) {
        text.append("  this.")
            .append(field.name())
            .append(" = ")
            .append(computed(field))
            .append(";\n");
      }
    }
    return text.append("}\n").append(chained(access)).toString();
  }

  private String callOfParent(Parent extended) {
    List<String> arguments = new ArrayList<>();
    for (Slot slot : extended.parameters()) {
      if (dice.chance(60)) {
        String parameter = "up" + arguments.size();
        add(slot, parameter);
        arguments.add(parameter);
      } else {
        arguments.add(expressions.constant(slot));
      }
    }
    return "  super(" + String.join(", ", arguments) + ");\n";
  }

  /** Another constructor that calls the first with less to say. */
  private String chained(String access) {
    if (types.isEmpty() || !dice.chance(25)) {
      return "";
    }
    int last = types.size() - 1;
    List<String> arguments = new ArrayList<>(names.subList(0, last));
    arguments.add(expressions.constant(types.get(last)));
    String text =
        "\n"
            + access
            + name
            + "("
            + declared(last)
            + ") {\n  this("
            + String.join(", ", arguments)
            + ");\n}\n";
    types.remove(last);
    return text;
  }

  private String computed(FieldPlan field) {
    if (field.slot() == Slot.INT && types.contains(Slot.INT)) {
      return "31 * " + names.get(types.indexOf(Slot.INT)) + " + 7";
    }
    if (field.slot() == Slot.STRING && types.contains(Slot.STRING)) {
      return names.get(types.indexOf(Slot.STRING)) + " + \"+\"";
    }
    List<String> nodes = new ArrayList<>(List.of("this"));
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) == Slot.NODE) {
        nodes.add(names.get(i));
      }
    }
    return field.from(cast(field, initial(field, nodes)));
  }

  private String initial(FieldPlan field, List<String> nodes) {
    if (field.slot() == Slot.RULE && dice.chance(40)) {
      return "x -> this.seen() == null ? x + 1 : x - 1";
    }
    return expressions.some(field.slot(), nodes, nodes.size() > 1);
  }

  private static String cast(FieldPlan field, String expression) {
    return field.narrow().isEmpty() ? expression : "(Object) (" + expression + ")";
  }

  private void add(Slot slot, String parameter) {
    types.add(slot);
    names.add(parameter);
  }

  private String declared(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ", ").append(types.get(i).text()).append(' ').append(names.get(i));
    }
    return text.toString();
  }
}
