package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;

/**
 * The directory of one page: what groups it has, and which units are in which. Immutable. Tables
 * are read without one: it costs a cold program a class.
 */
final class Page {
  private static final int FLAGS = 0;
  private static final int ROWS = 1;
  private static final int FIRST_UNIT = 2;
  private static final int ENTRY = 3;

  private final Image common;
  private final int number;
  private final String data;
  private final int[] directory;

  /** The page with this number, whose directory starts at this place of its data. */
  Page(Image common, int number, String data, int start) {
    this.common = common;
    this.number = number;
    this.data = data;
    Cursor cursor = cursor(start);
    directory = new int[cursor.count() * ENTRY];
    int units = 0;
    for (int i = 0; i < directory.length; i += ENTRY) {
      directory[i + FLAGS] = cursor.count();
      directory[i + ROWS] = cursor.count();
      directory[i + FIRST_UNIT] = units;
      units += (directory[i + FLAGS] & Format.UNITS) == 0 ? 0 : directory[i + ROWS];
      cursor.count();
      cursor.count();
    }
  }

  /** A cursor at this place, for what has no wide text. */
  Cursor cursor(int place) {
    return new Cursor(data, "", place, 0);
  }

  boolean has(int group, int flag) {
    return (directory[group * ENTRY + FLAGS] & flag) != 0;
  }

  /** The group that this unit of the page is in. */
  int groupOf(int unit) {
    int group = 0;
    while (!has(group, Format.UNITS) || unit >= firstUnit(group) + rows(group)) {
      group++;
    }
    return group;
  }

  private int rows(int group) {
    return directory[group * ENTRY + ROWS];
  }

  /** The unit in the first row of this group. */
  int firstUnit(int group) {
    return directory[group * ENTRY + FIRST_UNIT];
  }

  /** A new string with a text of the pool: even numbers are Latin-1 texts, odd ones wide. */
  String pooled(int number) {
    int flag = (number & 1) == 0 ? Format.POOL : Format.WIDE_POOL;
    int group = directory.length / ENTRY - 1;
    while (!has(group, flag)) {
      group--;
    }
    return common.segment(this.number, group).column(0).text(number >> 1);
  }
}
