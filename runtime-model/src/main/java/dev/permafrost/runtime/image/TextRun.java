package dev.permafrost.runtime.image;

/** The texts of all rows of a column, as parts of one array of characters. Immutable. */
final class TextRun {
  private final char[] characters;

  /** Where the text of each row starts; there may be more of these than rows. */
  private final int[] starts;

  /** Where it ends. */
  private final int[] ends;

  private TextRun(char[] characters, int[] starts, int[] ends) {
    this.characters = characters;
    this.starts = starts;
    this.ends = ends;
  }

  /** Texts that follow each other from {@code start} on; {@code places} is one longer than they. */
  static TextRun of(String data, int start, int[] places) {
    int rows = places.length - 1;
    char[] characters = new char[places[rows]];
    data.getChars(start, start + characters.length, characters, 0);
    int[] ends = new int[rows];
    System.arraycopy(places, 1, ends, 0, rows);
    return new TextRun(characters, places, ends);
  }

  /** The texts with these numbers. */
  TextRun pick(long[] numbers) {
    int[] from = new int[numbers.length];
    int[] to = new int[numbers.length];
    for (int row = 0; row < from.length; row++) {
      from[row] = starts[(int) numbers[row]];
      to[row] = ends[(int) numbers[row]];
    }
    return new TextRun(characters, from, to);
  }

  /** The beginnings of the texts, this long. */
  TextRun heads(long[] lengths) {
    int[] to = new int[lengths.length];
    for (int row = 0; row < to.length; row++) {
      to[row] = starts[row] + (int) lengths[row];
    }
    return new TextRun(characters, starts, to);
  }

  /** The ends of the texts, from these places on. */
  TextRun tails(long[] places) {
    int[] from = new int[places.length];
    for (int row = 0; row < from.length; row++) {
      from[row] = starts[row] + (int) places[row];
    }
    return new TextRun(characters, from, ends);
  }

  /** Each text with one of the others behind it. */
  TextRun joined(TextRun others) {
    int rows = ends.length;
    int[] places = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      places[row + 1] = places[row] + length(row) + others.length(row);
    }
    char[] all = new char[places[rows]];
    for (int row = 0; row < rows; row++) {
      int middle = places[row] + length(row);
      System.arraycopy(characters, starts[row], all, places[row], length(row));
      System.arraycopy(others.characters, others.starts[row], all, middle, others.length(row));
    }
    int[] to = new int[rows];
    System.arraycopy(places, 1, to, 0, rows);
    return new TextRun(all, places, to);
  }

  private int length(int row) {
    return ends[row] - starts[row];
  }

  /** A new string with the text of this row. */
  String string(int row) {
    return new String(characters, starts[row], ends[row] - starts[row]);
  }
}
