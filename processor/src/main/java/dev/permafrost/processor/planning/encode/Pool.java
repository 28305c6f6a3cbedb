package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.planning.code.TextEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that the programs of one page use, each written once. */
final class Pool {
  private final Map<String, Integer> latin = new LinkedHashMap<>();
  private final Map<String, Integer> wide = new LinkedHashMap<>();

  /** The number by which programs name a text: even for Latin-1, odd for wide. */
  int number(String text) {
    boolean isWide = TextEncoder.isWide(text);
    Map<String, Integer> texts = isWide ? wide : latin;
    int index = texts.computeIfAbsent(text, unseen -> texts.size());
    return 2 * index + (isWide ? 1 : 0);
  }

  String[] latin() {
    return latin.keySet().toArray(new String[0]);
  }

  String[] wide() {
    return wide.keySet().toArray(new String[0]);
  }
}
