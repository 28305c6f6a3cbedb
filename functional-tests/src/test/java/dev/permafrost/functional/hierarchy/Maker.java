package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.List;

/**
 * A way to get an object of the hierarchy, from wherever the graphs are built.
 *
 * @param call the static method or field as sources name it
 * @param field whether it is a field: a constant, which nobody may change
 * @param parameters what the method takes
 * @param result what it returns
 * @param makes the generated classes that the object is of
 * @param outer the class of the object that is handed over first, or empty
 * @param identity whether the object equals only itself
 */
record Maker(
    String call,
    boolean field,
    List<Slot> parameters,
    Slot result,
    List<String> makes,
    String outer,
    boolean identity) {

  static Maker method(String call, List<Slot> parameters, Slot result, List<String> makes) {
    return new Maker(call, false, parameters, result, makes, "", true);
  }

  static Maker constant(String field, Slot result, List<String> makes) {
    return new Maker(field, true, List.of(), result, makes, "", true);
  }

  /** Those that make objects of a class out of nothing around them. */
  static List<Maker> outermost(String type, List<Maker> makers) {
    return makers.stream()
        .filter(maker -> maker.outer.isEmpty() && maker.makes.contains(type))
        .toList();
  }

  /** The same for objects whose equality goes by what they hold. */
  Maker comparedByContents() {
    return new Maker(call, field, parameters, result, makes, outer, false);
  }

  /** The same where the first argument must be an object of a class. */
  Maker of(String outerClass) {
    return new Maker(call, field, parameters, result, makes, outerClass, identity);
  }
}
