package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.code.ClassNames;
import dev.permafrost.processor.worker.likeness.Likeness;
import dev.permafrost.processor.worker.nature.Appearance;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the elements of collections whose order means nothing: by identity, by equality, and else
 * by what they look like from outside. Those that look the same wait until it is known which stands
 * for which.
 */
final class Alignment {
  private Alignment() {}

  /**
   * For each element of {@code wanted}, the index in {@code found} of the one that stands for it;
   * null if that cannot be told without knowing more of look-alikes.
   *
   * @param likeness counterparts of look-alikes, or null while not known
   * @throws Difference if one has no counterpart
   */
  static int[] of(List<?> wanted, List<?> found, boolean byIdentity, Likeness likeness, Path path)
      throws Difference {
    Integer[] match = new Integer[wanted.size()];
    Map<Object, Integer> rest = new IdentityHashMap<>();
    List<Integer> duplicates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (rest.put(found.get(i), i) != null) {
        duplicates.add(i);
      }
    }
    if (!duplicates.isEmpty()) {
      throw new Difference(path, "thawed, one element is there twice");
    }
    take(wanted, match, rest);
    if (!byIdentity) {
      Map<Object, Integer> equal = new HashMap<>();
      Set<Object> several = new HashSet<>();
      rest.forEach((element, index) -> putEqual(equal, several, element, index));
      equal.keySet().removeAll(several);
      for (Integer index : take(wanted, match, equal)) {
        rest.remove(found.get(index));
      }
    }
    if (!takeAlike(wanted, match, rest, likeness, path)) {
      return null;
    }
    int[] indices = new int[match.length];
    for (int i = 0; i < match.length; i++) {
      indices[i] = match[i];
    }
    return indices;
  }

  private static void putEqual(
      Map<Object, Integer> equal, Set<Object> several, Object element, Integer index) {
    if (element != null
        && Leaves.definesEquality(element.getClass())
        && equal.put(element, index) != null) {
      several.add(element);
    }
  }

  private static List<Integer> take(List<?> wanted, Integer[] match, Map<Object, Integer> from) {
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < match.length; i++) {
      if (match[i] == null && from.containsKey(wanted.get(i))) {
        match[i] = from.remove(wanted.get(i));
        taken.add(match[i]);
      }
    }
    return taken;
  }

  private static boolean takeAlike(
      List<?> wanted, Integer[] match, Map<Object, Integer> rest, Likeness likeness, Path path)
      throws Difference {
    Appearance appearance = new Appearance(new ClassNames());
    Map<String, List<Object>> alike = new HashMap<>();
    for (Object element : rest.keySet()) {
      alike.computeIfAbsent(appearance.of(element), key -> new ArrayList<>()).add(element);
    }
    for (int i = 0; i < match.length; i++) {
      if (match[i] != null) {
        continue;
      }
      List<Object> candidates = alike.getOrDefault(appearance.of(wanted.get(i)), List.of());
      if (candidates.size() > 1 && likeness == null) {
        return false;
      }
      Object counterpart =
          candidates.size() == 1 ? candidates.get(0) : counterpart(wanted.get(i), likeness);
      match[i] = counterpart == null ? null : rest.remove(counterpart);
      if (match[i] == null) {
        throw new Difference(
            path, "live there is " + Shown.of(wanted.get(i)) + ", thawed there is none like it");
      }
    }
    return true;
  }

  private static Object counterpart(Object wanted, Likeness likeness) {
    return likeness == null ? null : likeness.of(wanted);
  }
}
