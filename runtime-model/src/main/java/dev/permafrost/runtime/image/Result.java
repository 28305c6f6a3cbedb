package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What one call of a routine returned, as far as it is thawed: every unit at most once. One more,
 * the common one, holds what all results share. Thread-safe: objects are made outside any lock,
 * since making them runs code of the user, and the first that is done is kept. What an object
 * refers to was kept before it is made, so an object that comes second takes nothing with it.
 */
final class Result {
  private final Image image;

  /** By page, then by group; made as they are touched. */
  private Rows[][] touched;

  /** Stores of lazy collections whose contents are stable; in the common result only. */
  private Map<Long, Object> stores;

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
      Rows first = touched[page][group];
      if (first == null) {
        first = rows;
        touched[page][group] = rows;
      }
      return first;
    }
  }

  /** A unit that is known to exist. */
  Object unit(int page, int index) {
    Page data = image.page(page);
    int group = data.groupOf(index);
    return rows(page, group).unit(index - data.firstUnit(group));
  }

  /** Adds a unit to those that must be made first, unless it exists. */
  void need(int page, int index, Pending pending) {
    Page data = image.page(page);
    int group = data.groupOf(index);
    int row = index - data.firstUnit(group);
    Rows rows = rows(page, group);
    if (rows.unit(row) == null) {
      pending.push(rows, row);
    }
  }

  /** The object in a row of a column; first, without recursion, all units that it needs. */
  Object thaw(Column column, int row) {
    try {
      if (!column.isLeaf()) {
        Pending pending = new Pending();
        column.missing(row, this, pending);
        pending.drain();
      }
      return column.thaw(row, this);
    } catch (Exception failure) {
      throw failed(failure);
    }
  }

  /** The store of a lazy collection, by the place of its first rows; null if not made yet. */
  synchronized Object store(Long place) {
    return stores == null ? null : stores.get(place);
  }

  /** Keeps a store, unless there is one: returns what is kept. */
  synchronized Object keepStore(Long place, Object store) {
    if (stores == null) {
      stores = new HashMap<>();
    }
    Object first = stores.putIfAbsent(place, store);
    return first == null ? store : first;
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
        : new RuntimeException("frozen state cannot be thawed", cause);
  }

  /** The units that must be made before a cell can be: what one needs in turn comes first. */
  static final class Pending {
    private Rows[] owners = new Rows[8];
    private int[] rows = new int[8];
    private int size;

    int size() {
      return size;
    }

    void push(Rows owner, int row) {
      if (size == rows.length) {
        owners = Arrays.copyOf(owners, 2 * size);
        rows = Arrays.copyOf(rows, 2 * size);
      }
      owners[size] = owner;
      rows[size++] = row;
    }

    void drain() throws Exception {
      while (size > 0) {
        int last = size - 1;
        if (owners[last].unit(rows[last]) == null) {
          owners[last].advance(rows[last], this);
        }
        if (size == last + 1) {
          size = last;
        }
      }
    }
  }
}
