package dev.permafrost.processor.routine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of {@code @Freezable} on one routine.
 *
 * @param environment declared environment variables
 * @param properties declared system properties
 * @param files declared globs
 * @param allow names of allowed effects
 * @param failOnMismatch whether a guard that does not hold throws instead of running live
 * @param varied inputs with several values that the routine is frozen for; empty for most routines
 * @param variant the values of these in one variant, in their order; empty where there are none, or
 *     not yet chosen
 * @param state binary names of other classes whose static fields the routine fills
 */
public record Declaration(
    List<String> environment,
    List<String> properties,
    List<String> files,
    List<String> allow,
    boolean failOnMismatch,
    List<VariedInput> varied,
    List<Setting> variant,
    List<String> state) {

  /** The annotation's name. */
  public static final String ANNOTATION = "dev.permafrost.Freezable";

  /** Nothing declared. */
  public static final Declaration NOTHING =
      new Declaration(List.of(), List.of(), List.of(), List.of(), false);

  public Declaration {
    environment = List.copyOf(environment);
    properties = List.copyOf(properties);
    files = List.copyOf(files);
    allow = List.copyOf(allow);
    varied = List.copyOf(varied);
    variant = List.copyOf(variant);
    state = List.copyOf(state);
  }

  /** One that declares no variants. */
  public Declaration(
      List<String> environment,
      List<String> properties,
      List<String> files,
      List<String> allow,
      boolean failOnMismatch) {
    this(environment, properties, files, allow, failOnMismatch, List.of(), List.of(), List.of());
  }

  /** The same with inputs that vary. */
  public Declaration with(List<VariedInput> inputs) {
    return new Declaration(
        environment, properties, files, allow, failOnMismatch, inputs, List.of(), state);
  }

  /** The same with classes whose static fields the routine fills. */
  public Declaration filling(List<String> classes) {
    return new Declaration(
        environment, properties, files, allow, failOnMismatch, varied, variant, classes);
  }

  /**
   * One declaration per variant, in the order of the source, the values of the last input changing
   * first; in each, the inputs that vary are declared as others are. This one alone if none varies.
   */
  List<Declaration> variants() {
    List<List<Setting>> combinations = List.of(List.of());
    for (VariedInput input : varied) {
      List<List<Setting>> longer = new ArrayList<>();
      for (List<Setting> combination : combinations) {
        for (Setting setting : input.settings()) {
          longer.add(joined(combination, setting));
        }
      }
      combinations = longer;
    }
    return varied.isEmpty() ? List.of(this) : combinations.stream().map(this::variant).toList();
  }

  private Declaration variant(List<Setting> settings) {
    return new Declaration(
        joined(environment, true, settings),
        joined(properties, false, settings),
        files,
        allow,
        failOnMismatch,
        varied,
        settings,
        state);
  }

  private static List<String> joined(
      List<String> names, boolean environment, List<Setting> settings) {
    Set<String> all = new LinkedHashSet<>(names);
    for (Setting setting : settings) {
      if (setting.environment() == environment) {
        all.add(setting.name());
      }
    }
    return List.copyOf(all);
  }

  private static <T> List<T> joined(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
