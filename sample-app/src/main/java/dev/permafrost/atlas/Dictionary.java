package dev.permafrost.atlas;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * English words by their halves. One edit leaves one half of a word as it was (pigeonhole
 * principle), so every word at distance one from a misspelling shares a half with it; only a swap
 * across the middle touches both.
 */
public final class Dictionary {
  private Dictionary() {}

  /**
   * What completes a half to a word, in alphabetical order: {@code -eive} is completed by {@code
   * de} and {@code re}, {@code rec-} by {@code all} and {@code eive}.
   */
  @Freezable
  public static Map<String, List<String>> byHalf() {
    Map<String, List<String>> halves = new HashMap<>();
    for (String word : DataFile.words()) {
      int middle = word.length() / 2;
      String head = word.substring(0, middle);
      String tail = word.substring(middle);
      enter(halves, first(head), tail);
      enter(halves, second(tail), head);
    }
    return halves;
  }

  /** The key of a first half. */
  static String first(String half) {
    return half.concat("-");
  }

  /** The key of a second half. */
  static String second(String half) {
    return "-".concat(half);
  }

  private static void enter(Map<String, List<String>> halves, String half, String other) {
    halves.computeIfAbsent(half, unused -> new ArrayList<>()).add(other);
  }
}
