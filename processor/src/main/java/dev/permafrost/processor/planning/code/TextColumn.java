package dev.permafrost.processor.planning.code;

import dev.permafrost.runtime.image.code.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column of strings that is written by itself: plainly, or as numbers of distinct ones. */
final class TextColumn {
  private final String[] texts;
  private final long[] lengths;

  /** How often each text occurs, in the order in which they are first met. */
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private final long plainCost;
  private final long dictionaryCost;

  TextColumn(String[] texts) {
    this.texts = texts;
    lengths = new long[texts.length];
    long length = 0;
    for (int row = 0; row < texts.length; row++) {
      lengths[row] = texts[row].length();
      length += lengths[row];
      counts.merge(texts[row], 1, Integer::sum);
    }
    plainCost = NumberEncoder.cost(lengths) + length;
    dictionaryCost = dictionaryCost();
  }

  /** About how many characters {@link #write} takes. */
  long cost() {
    return Math.min(plainCost, dictionaryCost);
  }

  private long dictionaryCost() {
    long distinct = 8;
    for (String text : counts.keySet()) {
      distinct += text.length() + 1;
    }
    return distinct + (long) texts.length * NumberEncoder.width(counts.size() - 1);
  }

  void write(Out out) {
    if (dictionaryCost < plainCost) {
      writeDictionary(out);
    } else {
      writePlain(texts, lengths, out);
    }
  }

  /** The most frequent first: then most digits are small and alike. */
  private void writeDictionary(Out out) {
    List<String> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    out.count(Format.DICTIONARY).count(sorted.size());
    String[] distinct = sorted.toArray(new String[0]);
    writePlain(distinct, Arrays.stream(distinct).mapToLong(String::length).toArray(), out);
    for (int number = 0; number < distinct.length; number++) {
      counts.put(distinct[number], number);
    }
    NumberEncoder.write(Arrays.stream(texts).mapToLong(counts::get).toArray(), out);
  }

  private static void writePlain(String[] texts, long[] lengths, Out out) {
    boolean wide = false;
    int length = 0;
    for (String text : texts) {
      wide |= TextEncoder.isWide(text);
      length += text.length();
    }
    out.count(wide ? Format.WIDE : Format.PLAIN).count(length);
    NumberEncoder.write(lengths, out);
    for (String text : texts) {
      if (wide) {
        out.wideText(text);
      } else {
        out.text(text);
      }
    }
  }
}
