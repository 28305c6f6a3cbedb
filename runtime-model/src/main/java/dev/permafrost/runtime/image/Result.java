package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;

/**
 * What one call of a routine returned, as far as it is thawed: every unit at most once. One more, the
 * common one, holds what all results share. Thread-safe: objects are made outside any lock, since
 * making them runs code of the user, and the first that is done is kept. What an object refers to was
 * kept before it is made, so an object that comes second takes nothing with it.
 */
final class Result {
  private final Image image;

  /** By page, then by group; made as they are touched. */
  private Rows[][] touched;

  Result(Image image) {
    this.image = image;
  }

  /** The rows of a group, of this result or of the common one. */
  Rows rows(int page, int group) {
    Page data = image.page(page);
    return data.has(group, Format.SHARED) ? image.common().own(page, group) : own(page, group);
  }

  private Rows own(int page, int group) {
    Rows[][] pages = touched;
    Rows[] groups = pages == null ? null : pages[page];
    Rows known = groups == null ? null : groups[group];
    return known == null ? touch(page, group) : known;
  }

  private Rows touch(int page, int group) {
    Rows rows = new Rows(image.page(page).group(group), this);
    synchronized (this) {
      if (touched == null) {
        Rows[][] pages = new Rows[image.pages()][];
        VarHandle.releaseFence();
        touched = pages;
      }
      if (touched[page] == null) {
        Rows[] groups = new Rows[image.page(page).groups()];
        VarHandle.releaseFence();
        touched[page] = groups;
      }
      return (Rows) keepFirst(touched[page], group, rows);
    }
  }

  /** Keeps an object in a place that was empty; returns what is in that place. */
  synchronized Object keepFirst(Object[] places, int place, Object made) {
    Object kept = places[place];
    if (kept == null) {
      kept = made;
      // Readers take no lock: all of the object must be visible before the reference to it is.
      VarHandle.releaseFence();
      places[place] = made;
    }
    return kept;
  }

  /** A unit that is known to exist. */
  Object unit(int page, int index) {
    int group = groupOf(page, index);
    return rows(page, group).known(rowOf(page, index), 0);
  }

  /** Adds a unit to those that must be made first, unless it exists. */
  void need(int page, int index, Pending pending) {
    Rows rows = rows(page, groupOf(page, index));
    int row = rowOf(page, index);
    if (rows.known(row, 0) == null) {
      pending.push(rows, row, 0);
    }
  }

  private int groupOf(int page, int index) {
    Page data = image.page(page);
    int rest = index;
    int group = 0;
    while (!data.has(group, Format.UNITS) || rest >= data.rows(group)) {
      if (data.has(group, Format.UNITS)) {
        rest -= data.rows(group);
      }
      group++;
    }
    return group;
  }

  private int rowOf(int page, int index) {
    Page data = image.page(page);
    int row = index;
    for (int group = 0, last = groupOf(page, index); group < last; group++) {
      if (data.has(group, Format.UNITS)) {
        row -= data.rows(group);
      }
    }
    return row;
  }

  /** Thaws one cell, and first, without recursion, all units that it needs. */
  Object thaw(Rows rows, int row, int column) {
    try {
      if (!rows.column(column).isLeaf()) {
        Pending pending = new Pending();
        rows.column(column).missing(row, this, pending);
        while (!pending.isEmpty()) {
          pending.step(this);
        }
      }
      Object made = rows.column(column).thaw(row, this);
      return made == null ? null : rows.keep(row, column, made);
    } catch (Exception failure) {
      throw failed(failure);
    }
  }

  Object make(int shape, Fields fields) throws Exception {
    return image.make(shape, fields);
  }

  Object constant(int number) throws Exception {
    return image.constant(number);
  }

  Image image() {
    return image;
  }

  /** What to throw when making an object failed. */
  static RuntimeException failed(Exception cause) {
    return cause instanceof RuntimeException
        ? (RuntimeException) cause
        : new IllegalStateException("frozen state cannot be thawed", cause);
  }

  /** The units that must be made before a cell can be. */
  static final class Pending {
    private final ArrayList<Rows> rows = new ArrayList<>();
    private int[] cells = new int[32];

    boolean isEmpty() {
      return rows.isEmpty();
    }

    void push(Rows owner, int row, int column) {
      int size = rows.size();
      if (2 * size == cells.length) {
        cells = java.util.Arrays.copyOf(cells, 4 * size);
      }
      cells[2 * size] = row;
      cells[2 * size + 1] = column;
      rows.add(owner);
    }
  }
}
