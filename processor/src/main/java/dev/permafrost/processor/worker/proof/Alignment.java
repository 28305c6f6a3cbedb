package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.nature.Appearance;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Shown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the elements of collections whose order means nothing: by identity, by equality, and else
 * by what they look like from outside.
 */
final class Alignment {
  private Alignment() {}

  /**
   * For each element of {@code wanted}, the index in {@code found} of the one that stands for it.
   *
   * @throws Difference if one has no counterpart
   */
  static int[] of(List<?> wanted, List<?> found, boolean byIdentity, Path path) throws Difference {
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
      rest.forEach((element, index) -> putEqual(equal, element, index));
      for (Integer index : take(wanted, match, equal)) {
        rest.remove(found.get(index));
      }
    }
    takeAlike(wanted, match, rest, path);
    int[] indices = new int[match.length];
    for (int i = 0; i < match.length; i++) {
      indices[i] = match[i];
    }
    return indices;
  }

  private static void putEqual(Map<Object, Integer> equal, Object element, Integer index) {
    if (element != null && Leaves.definesEquality(element.getClass())) {
      equal.put(element, index);
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

  private static void takeAlike(
      List<?> wanted, Integer[] match, Map<Object, Integer> rest, Path path) throws Difference {
    Map<String, Deque<Integer>> alike = new HashMap<>();
    rest.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            entry ->
                alike
                    .computeIfAbsent(Appearance.of(entry.getKey()), key -> new ArrayDeque<>())
                    .add(entry.getValue()));
    for (int i = 0; i < match.length; i++) {
      if (match[i] == null) {
        Deque<Integer> candidates = alike.get(Appearance.of(wanted.get(i)));
        if (candidates == null || candidates.isEmpty()) {
          throw new Difference(
              path, "live there is " + Shown.of(wanted.get(i)) + ", thawed there is none like it");
        }
        match[i] = candidates.remove();
      }
    }
  }
}
