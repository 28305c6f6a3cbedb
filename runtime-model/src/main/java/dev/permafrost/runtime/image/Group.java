package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Numbers;
import dev.permafrost.runtime.image.code.Texts;
import java.util.ArrayList;
import java.util.List;

/** Rows of one page that have the same columns, as data: it makes objects but keeps none. */
final class Group {
  private static final char[] NO_SEEDS = {};
  private static final byte[] NO_FINGERPRINTS = {};

  private final int rows;
  private final char[] seeds;
  private final byte[] fingerprints;
  private final Column[] columns;

  Group(Page page, int rows, boolean hashed, Cursor cursor) {
    this.rows = rows;
    int slots = hashed ? cursor.count() : 0;
    seeds = hashed ? seeds(cursor) : NO_SEEDS;
    fingerprints = hashed ? fingerprints(cursor, slots) : NO_FINGERPRINTS;
    columns = new Column[cursor.count()];
    List<Texts> earlier = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Column.read(cursor, rows, page, earlier);
    }
  }

  private static char[] seeds(Cursor cursor) {
    int count = cursor.count();
    Numbers numbers = new Numbers(cursor, count);
    char[] seeds = new char[Math.max(1, count)];
    for (int i = 0; i < count; i++) {
      seeds[i] = (char) numbers.at(i);
    }
    return seeds;
  }

  private static byte[] fingerprints(Cursor cursor, int slots) {
    int start = cursor.skip(slots);
    // A segment without slots gets one that no fingerprint matches: a look-up need not ask.
    byte[] fingerprints = new byte[Math.max(1, slots)];
    Cursor.bytes(cursor.data(), start, start + slots, fingerprints);
    return fingerprints;
  }

  int rows() {
    return rows;
  }

  char[] seeds() {
    return seeds;
  }

  byte[] fingerprints() {
    return fingerprints;
  }

  int width() {
    return columns.length;
  }

  Column column(int number) {
    return columns[number];
  }
}
