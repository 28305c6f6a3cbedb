package dev.permafrost.processor.snapshot.agreement;

import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which inputs a perturbation changes. */
final class Perturbed {
  private static final Map<String, Set<Perturbation>> PROPERTIES =
      Map.ofEntries(
          Map.entry("user.language", Set.of(Perturbation.LOCALE)),
          Map.entry("user.country", Set.of(Perturbation.LOCALE)),
          Map.entry("user.language.format", Set.of(Perturbation.FORMAT_LOCALE)),
          Map.entry("user.country.format", Set.of(Perturbation.FORMAT_LOCALE)),
          Map.entry("user.language.display", Set.of(Perturbation.DISPLAY_LOCALE)),
          Map.entry("user.country.display", Set.of(Perturbation.DISPLAY_LOCALE)),
          Map.entry("user.timezone", Set.of(Perturbation.ZONE)),
          Map.entry("file.encoding", Set.of(Perturbation.CHARSET)),
          Map.entry("line.separator", Set.of(Perturbation.LINE_SEPARATOR)),
          Map.entry("java.vm.info", Set.of(Perturbation.CLASS_HASHES, Perturbation.COMPILER)),
          Map.entry("sun.management.compiler", Set.of(Perturbation.COMPILER)));

  /** What tells of the worker's own folder. */
  private static final Set<String> FOLDERS = Set.of("user.dir", "user.home", "java.io.tmpdir");

  private Perturbed() {}

  /** Perturbations that change what was read: guards compare each of these inputs. */
  static Set<Perturbation> by(List<Input> inputs) {
    Set<Perturbation> all = EnumSet.noneOf(Perturbation.class);
    for (Input input : inputs) {
      all.addAll(by(input));
    }
    return all;
  }

  private static Set<Perturbation> by(Input input) {
    switch (input.kind()) {
      case LOCALE:
        return Set.of(locale(input.key()));
      case ZONE:
        return Set.of(Perturbation.ZONE);
      case CHARSET:
        return Set.of(Perturbation.CHARSET);
      case LINE_SEPARATOR:
        return Set.of(Perturbation.LINE_SEPARATOR);
      case PROPERTY:
        return PROPERTIES.getOrDefault(input.key(), Set.of());
      default:
        return Set.of();
    }
  }

  private static Perturbation locale(String category) {
    switch (category) {
      case "FORMAT":
        return Perturbation.FORMAT_LOCALE;
      case "DISPLAY":
        return Perturbation.DISPLAY_LOCALE;
      default:
        return Perturbation.LOCALE;
    }
  }

  /** Where the routine asked for what the perturbation changes and no guard compares; or empty. */
  static String place(Perturbation perturbation, List<Input> inputs) {
    for (Input input : inputs) {
      boolean listed =
          input.kind() == InputKind.DIRECTORY && perturbation == Perturbation.FILE_ORDER
              || input.kind() == InputKind.ALL_PROPERTIES && isProperty(perturbation)
              || perturbation == Perturbation.LISTED_NAMES
                  && (input.kind() == InputKind.ALL_PROPERTIES
                      || input.kind() == InputKind.ALL_ENVIRONMENT);
      if (listed || isAbout(input, category(perturbation))) {
        return input.place();
      }
    }
    return "";
  }

  /** Where the routine asked for what each run answers differently; or empty. */
  static String place(Category category, List<Input> inputs) {
    for (Input input : inputs) {
      if (isAbout(input, category)) {
        return input.place();
      }
    }
    return "";
  }

  /** Whether the routine asked for something of this kind. */
  static boolean asked(Category category, List<Input> inputs) {
    return inputs.stream().anyMatch(input -> isAbout(input, category));
  }

  /** Whether the routine asked for what the perturbation changes. */
  static boolean asked(Perturbation perturbation, List<Input> inputs) {
    return asked(category(perturbation), inputs);
  }

  private static boolean isAbout(Input input, Category category) {
    return input.kind() == InputKind.VARIED
        && category != null
        && input.key().equals(category.name());
  }

  /** What a routine asks for that sees the perturbation; null if it is a guard's business. */
  private static Category category(Perturbation perturbation) {
    return switch (perturbation) {
      case SALT, FILE_ORDER -> Category.ORDER;
      case IDENTITY_HASHES, CLASS_HASHES -> Category.IDENTITY;
      case PROCESSORS, HEAP -> Category.MACHINE;
      case NAMES -> Category.STACK;
      case CLOCK -> Category.CLOCK;
      case SEED -> Category.RANDOM;
      case COMPILER -> Category.THREADS;
      case LOCALE,
          FORMAT_LOCALE,
          DISPLAY_LOCALE,
          ZONE,
          CHARSET,
          LINE_SEPARATOR,
          ASSERTIONS,
          LISTED_NAMES ->
          null;
    };
  }

  private static boolean isProperty(Perturbation perturbation) {
    return PROPERTIES.values().stream().anyMatch(each -> each.contains(perturbation));
  }

  /** Where the worker's folder was asked for; null if nowhere. */
  static String folderPlace(List<Input> inputs) {
    for (Input input : inputs) {
      boolean folder = input.kind() == InputKind.PROPERTY && FOLDERS.contains(input.key());
      if (folder || input.kind() == InputKind.ALL_PROPERTIES) {
        return input.place();
      }
    }
    return null;
  }
}
