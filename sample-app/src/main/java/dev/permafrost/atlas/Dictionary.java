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

  /** The words that begin with a half ({@code rec-}) or end with one ({@code -eive}), sorted. */
  @Freezable
  public static Map<String, List<String>> byHalf() {
    Map<String, List<String>> halves = new HashMap<>();
    for (String word : DataFile.words()) {
      int middle = word.length() / 2;
      enter(halves, head(word, middle), word);
      enter(halves, tail(word, middle), word);
    }
    return halves;
  }

  /** The key of the words whose first half this is. */
  static String head(String word, int end) {
    return word.substring(0, end).concat("-");
  }

  /** The key of the words whose second half this is. */
  static String tail(String word, int start) {
    return "-".concat(word.substring(start));
  }

  private static void enter(Map<String, List<String>> halves, String half, String word) {
    halves.computeIfAbsent(half, unused -> new ArrayList<>()).add(word);
  }
}
