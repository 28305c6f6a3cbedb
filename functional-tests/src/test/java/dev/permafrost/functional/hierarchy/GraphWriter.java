package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Expressions;
import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one method, which builds one graph step by step. */
final class GraphWriter {
  /** What a routine may make besides objects of the hierarchy. */
  private static final List<Slot> CONTAINERS =
      List.of(
          Slot.ARRAY_LIST,
          Slot.LINKED_LIST,
          Slot.DEQUE,
          Slot.LINKED_SET,
          Slot.HASH_MAP,
          Slot.LINKED_MAP,
          Slot.TREE_MAP,
          Slot.CONCURRENT_MAP,
          Slot.NODES,
          Slot.OBJECTS,
          Slot.LIST,
          Slot.GROUPS,
          Slot.ATOMIC);

  private final Dice dice;
  private final Expressions expressions;
  private final List<Maker> makers;
  private final List<Variable> variables = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();

  private GraphWriter(Dice dice, Expressions expressions, List<Maker> makers) {
    this.dice = dice;
    this.expressions = expressions;
    this.makers = makers;
  }

  /** The method that builds one graph. */
  static String method(Dice dice, Expressions expressions, String name, List<Maker> makers) {
    GraphWriter writer = new GraphWriter(dice, expressions, makers);
    writer.object(dice.pick(makers));
    for (int i = dice.between(2, 18); i > 0; i--) {
      writer.step();
    }
    return writer.finished(name);
  }

  private void step() {
    switch (dice.below(10)) {
      case 0, 1, 2, 3, 4 -> object(dice.pick(makers));
      case 5, 6 -> container(dice.pick(CONTAINERS));
      case 7 -> fill();
      default -> link();
    }
  }

  private Variable object(Maker maker) {
    List<String> arguments = new ArrayList<>();
    for (Slot slot : maker.parameters()) {
      boolean outer = arguments.isEmpty() && !maker.outer().isEmpty();
      arguments.add(outer ? outer(maker.outer()) : argument(slot));
    }
    String value = maker.call() + (maker.field() ? "" : "(" + String.join(", ", arguments) + ")");
    return declare(maker.result(), value, maker.makes(), !maker.field(), maker.identity());
  }

  /** The object around the one to be made: there is one already, or it is made first. */
  private String outer(String type) {
    for (Variable variable : variables) {
      if (variable.makes().contains(type)) {
        return variable.name();
      }
    }
    return object(dice.pick(Maker.outermost(type, makers))).name();
  }

  private String argument(Slot slot) {
    List<Variable> fitting =
        variables.stream().filter(variable -> slot.accepts(variable.slot())).toList();
    return !fitting.isEmpty() && dice.chance(75)
        ? dice.pick(fitting).name()
        : expressions.some(slot, nodes(), false);
  }

  private void container(Slot slot) {
    // A list may be one that refuses changes, and only its class would tell.
    String value = slot == Slot.LIST ? "new ArrayList<>()" : notNull(slot);
    declare(slot, value, List.of(), true, false);
  }

  private String notNull(Slot slot) {
    String value = expressions.some(slot, nodes(), false);
    return value.equals("null") ? notNull(slot) : value;
  }

  private Variable declare(
      Slot slot, String value, List<String> makes, boolean open, boolean identity) {
    Variable variable = new Variable("v" + variables.size(), slot, makes, open, identity);
    line(slot.text() + " " + variable.name() + " = " + value);
    variables.add(variable);
    return variable;
  }

  private void link() {
    List<Variable> open =
        variables.stream().filter(v -> v.slot() == Slot.NODE && v.open()).toList();
    if (!open.isEmpty()) {
      String target = dice.chance(10) ? "null" : dice.pick(variables).name();
      line(dice.pick(open).name() + ".link(" + dice.below(3) + ", " + target + ")");
    }
  }

  private void fill() {
    Variable container = dice.pick(variables);
    Optional<Variable> node = anyNode(container.slot() == Slot.LINKED_SET);
    if (node.isEmpty()) {
      return;
    }
    String name = node.get().name();
    String key = expressions.word();
    switch (container.slot()) {
      case ARRAY_LIST, LINKED_LIST, LIST, DEQUE, LINKED_SET ->
          line(container.name() + ".add(" + name + ")");
      case HASH_MAP, LINKED_MAP, TREE_MAP, CONCURRENT_MAP ->
          line(container.name() + ".put(" + key + ", " + name + ")");
      case GROUPS ->
          line(container.name() + ".computeIfAbsent(" + key + ", k -> new ArrayList<>())");
      case NODES -> line("Lists.set(" + container.name() + ", " + name + ")");
      case ATOMIC -> line(container.name() + ".set(" + name + ")");
      default -> link();
    }
  }

  private Optional<Variable> anyNode(boolean identity) {
    List<Variable> found =
        variables.stream()
            .filter(v -> v.slot() == Slot.NODE && (v.identity() || !identity))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(dice.pick(found));
  }

  private List<String> nodes() {
    return variables.stream().filter(v -> v.slot() == Slot.NODE).map(Variable::name).toList();
  }

  private String finished(String name) {
    Variable last = variables.get(variables.size() - 1);
    List<String> all = variables.stream().map(Variable::name).toList();
    String type = "Object";
    String value = "new Object[] {" + String.join(", ", all) + "}";
    switch (dice.below(5)) {
      case 0 -> {
        type = last.slot().text();
        value = last.name();
      }
      case 1 -> value = last.name();
      case 2 -> {
        type = "List<Object>";
        value = "new ArrayList<>(Arrays.asList(" + String.join(", ", all) + "))";
      }
      case 3 -> {
        type = "Object[]";
      }
      default -> {}
    }
    return "static %s %s() {\n%s  return %s;\n}\n".formatted(type, name, body, value);
  }

  private void line(String statement) {
    body.append("  ").append(statement).append(";\n");
  }
}
