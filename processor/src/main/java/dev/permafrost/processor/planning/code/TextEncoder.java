package dev.permafrost.processor.planning.code;

import dev.permafrost.runtime.image.code.Format;
import java.util.Arrays;
import java.util.List;

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
    TextColumn column = new TextColumn(texts);
    if (!writeCut(texts, column.cost()) && !writeSplit(texts, column.cost())) {
      column.write(out);
    }
    earlier.add(texts);
  }

  /** Writes the column as beginnings or ends of an earlier one. */
  private boolean writeCut(String[] texts, long wholeCost) {
    int best = -1;
    int kind = 0;
    long bestCost = wholeCost;
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
  private boolean writeSplit(String[] texts, long wholeCost) {
    for (int i = 0; i < DELIMITERS.length(); i++) {
      String[] heads = heads(texts, DELIMITERS.charAt(i));
      if (heads.length > 0) {
        String[] tails = new String[texts.length];
        Arrays.setAll(tails, row -> texts[row].substring(heads[row].length()));
        TextColumn beginnings = new TextColumn(heads);
        TextColumn ends = new TextColumn(tails);
        if (beginnings.cost() + ends.cost() < wholeCost) {
          out.count(Format.SPLIT);
          beginnings.write(out);
          ends.write(out);
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

  /** Whether a text does not fit into the Latin-1 part of a page. */
  public static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }
}
