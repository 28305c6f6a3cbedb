package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.List;

/**
 * A field of a generated class.
 *
 * @param modifiers as the source says them, with a space behind each
 * @param slot what it holds
 * @param narrow the class it is declared with instead of {@code Node}, or empty
 * @param name may be the name of a field of a superclass, too
 * @param origin where its first value comes from
 */
record FieldPlan(String modifiers, Slot slot, String narrow, String name, Origin origin) {
  private static final List<String> NAMES =
      List.of("a", "b", "items", "left", "name", "next", "owner", "right", "size", "value");

  /** Where the first value of a field comes from. */
  enum Origin {
    PARAMETER,
    COMPUTED,
    INITIALIZER,
    DEFAULT
  }

  /** Any field of a class. */
  static FieldPlan any(Dice dice, int number, String className) {
    boolean isFinal = dice.chance(50);
    String modifiers = dice.oneOf("", "private ", "private ", "protected ", "public ");
    modifiers += isFinal ? "final " : "";
    modifiers += dice.chance(12) ? "transient " : "";
    modifiers += !isFinal && dice.chance(5) ? "volatile " : "";
    Slot slot = Slot.any(dice);
    String narrow = slot == Slot.NODE && dice.chance(35) ? className : "";
    Origin origin =
        dice.oneOf(
            Origin.PARAMETER,
            Origin.PARAMETER,
            Origin.PARAMETER,
            Origin.COMPUTED,
            Origin.INITIALIZER,
            isFinal ? Origin.PARAMETER : Origin.DEFAULT);
    // A class has at most as many fields as there are names: each starts elsewhere in the list.
    String name = NAMES.get(number * 3 % NAMES.size());
    return new FieldPlan(modifiers, slot, narrow, name, origin);
  }

  String type() {
    return narrow.isEmpty() ? slot.text() : narrow;
  }

  boolean isFinal() {
    return modifiers.contains("final ");
  }

  /** An expression of the field's type for one of its slot's. */
  String from(String expression) {
    return narrow.isEmpty()
        ? expression
        : expression + " instanceof " + narrow + " its_" + name + " ? its_" + name + " : null";
  }
}
