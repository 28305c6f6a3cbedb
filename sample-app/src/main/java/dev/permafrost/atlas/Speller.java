package dev.permafrost.atlas;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Words at most one edit away from what was typed: an insertion, deletion, change or swap. */
final class Speller {
  private final Map<String, List<String>> byHalf;

  Speller(Map<String, List<String>> byHalf) {
    this.byHalf = byHalf;
  }

  /** In alphabetical order; the typed word too, if it is one. */
  TreeSet<String> suggestions(String typed) {
    TreeSet<String> found = new TreeSet<>();
    int length = typed.length();
    for (int middle = Math.max(0, length - 1) / 2; middle <= (length + 1) / 2; middle++) {
      continued(typed.substring(0, Math.min(middle, length)), typed, found);
    }
    for (int rest = length / 2; rest <= (length + 2) / 2; rest++) {
      preceded(typed.substring(Math.max(0, length - rest)), typed, found);
    }
    int middle = length / 2;
    if (middle > 0) {
      String swapped = typed.substring(0, middle - 1).concat(typed.substring(middle, middle + 1));
      continued(swapped, typed, found);
    }
    return found;
  }

  private void continued(String head, String typed, TreeSet<String> found) {
    List<String> tails = byHalf.get(Dictionary.first(head));
    for (int i = 0; tails != null && i < tails.size(); i++) {
      addIfNear(head.concat(tails.get(i)), typed, found);
    }
  }

  private void preceded(String tail, String typed, TreeSet<String> found) {
    List<String> heads = byHalf.get(Dictionary.second(tail));
    for (int i = 0; heads != null && i < heads.size(); i++) {
      addIfNear(heads.get(i).concat(tail), typed, found);
    }
  }

  private static void addIfNear(String word, String typed, TreeSet<String> found) {
    if (isNear(typed, word)) {
      found.add(word);
    }
  }

  /** Whether one edit at most turns one word into the other. */
  static boolean isNear(String a, String b) {
    int prefix = 0;
    int shorter = Math.min(a.length(), b.length());
    while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    switch (a.length() - b.length()) {
      case 0:
        return rest(a, b, prefix + 1, prefix + 1) || isSwap(a, b, prefix);
      case 1:
        return rest(a, b, prefix + 1, prefix);
      case -1:
        return rest(a, b, prefix, prefix + 1);
      default:
        return false;
    }
  }

  private static boolean isSwap(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && rest(a, b, at + 2, at + 2);
  }

  private static boolean rest(String a, String b, int fromA, int fromB) {
    return fromA > a.length() || a.regionMatches(fromA, b, fromB, a.length() - fromA);
  }
}
