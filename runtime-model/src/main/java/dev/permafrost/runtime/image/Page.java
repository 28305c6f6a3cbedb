package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;

/** One page: a directory of groups, each of which is read when it is first touched. Thread-safe. */
final class Page {
  private static final int FLAGS = 0;
  private static final int ROWS = 1;
  private static final int START = 2;
  private static final int WIDE_START = 3;
  private static final int FIRST_UNIT = 4;
  private static final int ENTRY = 5;

  private final String data;
  private final String wide;

  private final int[] directory;

  private final Group[] groups;

  /** The page whose directory starts at this place. */
  Page(String data, String wide, int start) {
    this.data = data;
    this.wide = wide;
    Cursor cursor = cursor(start);
    groups = new Group[cursor.count()];
    directory = directory(cursor, groups.length);
  }

  private static int[] directory(Cursor cursor, int groups) {
    int[] directory = new int[groups * ENTRY];
    int start = 0;
    int wideStart = 0;
    int units = 0;
    for (int i = 0; i < directory.length; i += ENTRY) {
      directory[i + FLAGS] = cursor.count();
      directory[i + ROWS] = cursor.count();
      directory[i + START] = start;
      directory[i + WIDE_START] = wideStart;
      directory[i + FIRST_UNIT] = units;
      units += (directory[i + FLAGS] & Format.UNITS) == 0 ? 0 : directory[i + ROWS];
      start += cursor.count();
      wideStart += cursor.count();
    }
    for (int i = 0; i < directory.length; i += ENTRY) {
      directory[i + START] += cursor.at();
    }
    return directory;
  }

  /** A cursor at this place, for what has no wide text. */
  Cursor cursor(int place) {
    return new Cursor(data, wide, place, 0);
  }

  int groups() {
    return groups.length;
  }

  boolean has(int group, int flag) {
    return (directory[group * ENTRY + FLAGS] & flag) != 0;
  }

  /** The rows of this group. */
  int rows(int group) {
    return directory[group * ENTRY + ROWS];
  }

  /** The group that this unit of the page is in. */
  int groupOf(int unit) {
    int group = 0;
    while (!has(group, Format.UNITS) || unit >= firstUnit(group) + rows(group)) {
      group++;
    }
    return group;
  }

  /** The unit in the first row of this group. */
  int firstUnit(int group) {
    return directory[group * ENTRY + FIRST_UNIT];
  }

  Group group(int number) {
    Group known = groups[number];
    if (known == null) {
      // Racing threads may each read one; groups never change, so it does not matter whose stays.
      int entry = number * ENTRY;
      known =
          new Group(
              this,
              directory[entry + ROWS],
              has(number, Format.HASHED),
              new Cursor(data, wide, directory[entry + START], directory[entry + WIDE_START]));
      VarHandle.releaseFence();
      groups[number] = known;
    }
    return known;
  }

  /** A new string with a text of the pool: even numbers are Latin-1 texts, odd ones wide. */
  String pooled(int number) {
    int flag = (number & 1) == 0 ? Format.POOL : Format.WIDE_POOL;
    int group = groups.length - 1;
    while (!has(group, flag)) {
      group--;
    }
    return group(group).column(0).texts().at(number >> 1);
  }
}
