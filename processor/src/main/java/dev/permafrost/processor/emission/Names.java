package dev.permafrost.processor.emission;

import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names generated for one owner's routines, none like another. Names of classes differ in more
 * than case, since some file systems do not see case.
 */
final class Names {
  private final Map<Routine, String> constants = new HashMap<>();
  private final Map<Routine, String> gates = new HashMap<>();
  private final Map<Routine, String> images = new HashMap<>();
  private final Map<Routine, String> routers = new HashMap<>();

  /** Allocates in the order of the routines; constants, which users see, come first. */
  Names(Owner owner, List<Routine> routines) {
    Set<String> fields = new HashSet<>();
    Set<String> nested = new HashSet<>(Set.of("hidden"));
    List<String> files = new ArrayList<>();
    for (Routine routine : routines) {
      routine.constantName().filter(fields::add).ifPresent(name -> constants.put(routine, name));
    }
    for (Routine routine : routines) {
      gates.put(routine, field(gate(routine.method()), fields));
      images.put(routine, image(routine.method(), nested));
      routers.put(routine, router(owner.frozenName() + "_" + routine.method(), files));
    }
  }

  /**
   * The compile-time constant of a routine, if it has one: {@code MAX_DEPTH} for {@code maxDepth}.
   */
  Optional<String> constant(Routine routine) {
    return Optional.ofNullable(constants.get(routine));
  }

  /**
   * Binary name of the interface that holds the constant while it is not folded, if there is one.
   */
  Optional<String> holder(Routine routine) {
    return constant(routine).map(name -> routine.owner().frozenName() + "Constant_" + name);
  }

  /** The field that holds a routine's gate: {@code MAX_DEPTH_GATE}. */
  String gate(Routine routine) {
    return gates.get(routine);
  }

  /** The nested class that knows how to thaw: {@code CitiesImage}. */
  String image(Routine routine) {
    return images.get(routine);
  }

  /** Binary name of the class that finds a routine's pages: {@code p.CitiesFrozen_cities}. */
  String router(Routine routine) {
    return routers.get(routine);
  }

  private static String field(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private static String image(String method, Set<String> taken) {
    String wanted = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + "Image";
    String name = wanted;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** A router's name is also the beginning of the names of its pages and sub-routers. */
  private static String router(String wanted, List<String> taken) {
    String name = wanted;
    for (int i = 2; clashes(name.toLowerCase(Locale.ROOT), taken); i++) {
      name = wanted + "x" + i;
    }
    taken.add(name.toLowerCase(Locale.ROOT));
    return name;
  }

  private static boolean clashes(String name, List<String> taken) {
    return taken.stream().anyMatch(other -> family(other, name) || family(name, other));
  }

  private static boolean family(String router, String other) {
    return other.matches(Pattern.quote(router) + "(_g?\\d+)?");
  }

  private static String gate(String method) {
    return method.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT)
        + "_GATE";
  }
}
