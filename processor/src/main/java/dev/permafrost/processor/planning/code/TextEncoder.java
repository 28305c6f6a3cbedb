package dev.permafrost.processor.planning.code;

import dev.permafrost.runtime.image.code.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes columns of strings, each in the way that should take least room. */
public final class TextEncoder {
  /** Where keys tend to have a part that repeats before it. */
  private static final String DELIMITERS = "/.:-_ |,;#@";

  private final List<String[]> earlier;
  private final Out out;

  /** An encoder for the text columns of one group, of which some are written. */
  public TextEncoder(List<String[]> earlier, Out out) {
    this.earlier = earlier;
    this.out = out;
  }

  /** Writes a column and adds it to the written ones. */
  public void write(String[] texts) {
    if (!writeCut(texts) && !writeSplit(texts)) {
      writeWhole(texts);
    }
    earlier.add(texts);
  }

  /** Writes the column as beginnings or ends of an earlier one. */
  private boolean writeCut(String[] texts) {
    int best = -1;
    int kind = 0;
    long bestCost = wholeCost(texts);
    for (int column = 0; column < earlier.size(); column++) {
      String[] whole = earlier.get(column);
      for (int way = Format.HEAD; way <= Format.TAIL; way++) {
        long cost =
            isCut(texts, whole, way) ? NumberEncoder.cost(cuts(texts, whole, way)) : bestCost;
        if (cost < bestCost) {
          bestCost = cost;
          best = column;
          kind = way;
        }
      }
    }
    if (best >= 0) {
      out.count(kind).count(best);
      NumberEncoder.write(cuts(texts, earlier.get(best), kind), out);
    }
    return best >= 0;
  }

  private static boolean isCut(String[] texts, String[] whole, int way) {
    for (int row = 0; row < texts.length; row++) {
      boolean cut =
          way == Format.HEAD ? whole[row].startsWith(texts[row]) : whole[row].endsWith(texts[row]);
      if (!cut) {
        return false;
      }
    }
    return true;
  }

  private static long[] cuts(String[] texts, String[] whole, int way) {
    long[] cuts = new long[texts.length];
    Arrays.setAll(
        cuts,
        row ->
            way == Format.HEAD ? texts[row].length() : whole[row].length() - texts[row].length());
    return cuts;
  }

  /** Writes the column as a beginning that repeats, up to a delimiter, and an end. */
  private boolean writeSplit(String[] texts) {
    for (int i = 0; i < DELIMITERS.length(); i++) {
      String[] heads = heads(texts, DELIMITERS.charAt(i));
      if (heads.length > 0) {
        String[] tails = new String[texts.length];
        Arrays.setAll(tails, row -> texts[row].substring(heads[row].length()));
        if (wholeCost(heads) + wholeCost(tails) < wholeCost(texts)) {
          out.count(Format.SPLIT);
          writeWhole(heads);
          writeWhole(tails);
          return true;
        }
      }
    }
    return false;
  }

  private static String[] heads(String[] texts, char delimiter) {
    String[] heads = new String[texts.length];
    for (int row = 0; row < texts.length; row++) {
      int end = texts[row].indexOf(delimiter);
      if (end < 0) {
        return new String[0];
      }
      heads[row] = texts[row].substring(0, end + 1);
    }
    return heads;
  }

  private static long wholeCost(String[] texts) {
    return Math.min(plainCost(texts), dictionaryCost(texts, dictionary(texts)));
  }

  private void writeWhole(String[] texts) {
    Map<String, Integer> dictionary = dictionary(texts);
    if (dictionaryCost(texts, dictionary) < plainCost(texts)) {
      out.count(Format.DICTIONARY).count(dictionary.size());
      writePlain(dictionary.keySet().toArray(new String[0]));
      NumberEncoder.write(Arrays.stream(texts).mapToLong(dictionary::get).toArray(), out);
    } else {
      writePlain(texts);
    }
  }

  private void writePlain(String[] texts) {
    boolean wide = false;
    int length = 0;
    for (String text : texts) {
      wide |= isWide(text);
      length += text.length();
    }
    out.count(wide ? Format.WIDE : Format.PLAIN).count(length);
    NumberEncoder.write(lengths(texts), out);
    for (String text : texts) {
      if (wide) {
        out.wideText(text);
      } else {
        out.text(text);
      }
    }
  }

  /** Whether a text does not fit into the Latin-1 part of a page. */
  public static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }

  private static long[] lengths(String[] texts) {
    return Arrays.stream(texts).mapToLong(String::length).toArray();
  }

  private static long plainCost(String[] texts) {
    long[] lengths = lengths(texts);
    return NumberEncoder.cost(lengths) + Arrays.stream(lengths).sum();
  }

  /**
   * The distinct texts by number, the most frequent first: then most digits are small and alike.
   */
  private static Map<String, Integer> dictionary(String[] texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String text : texts) {
      counts.merge(text, 1, Integer::sum);
    }
    List<String> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    Map<String, Integer> dictionary = new LinkedHashMap<>();
    sorted.forEach(text -> dictionary.put(text, dictionary.size()));
    return dictionary;
  }

  private static long dictionaryCost(String[] texts, Map<String, Integer> dictionary) {
    long distinct = 8;
    for (String text : dictionary.keySet()) {
      distinct += text.length() + 1;
    }
    return distinct + (long) texts.length * NumberEncoder.width(dictionary.size() - 1);
  }
}
