package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.cow.CowMap;
import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;

/**
 * One frozen result; the generated subclass knows its pages, its constants and its constructors.
 * The image itself owns what all results share, a {@link Result} what is new in each. Thread-safe:
 * objects are made outside any lock, since making them runs code of the user, and the first that is
 * done is kept. What an object refers to was kept before it is made, so an object that comes second
 * takes nothing with it.
 */
public abstract class Image {
  /** Place of the number of segments in the description of a table. */
  public static final int SEGMENTS = 0;

  private static final int FIRST_PAGE = 1;
  private static final int GROUP = 2;

  private final String head;

  /** Page 0 is the head; page {@code n} is the generated page {@code n - 1}. */
  private final int pages;

  /** The directories of pages that were asked for; null until one was, which spares a class. */
  private Page[] directories;

  /** Where the description of the root starts. */
  private final int rootAt;

  /** How the root is described. */
  private final int rootKind;

  /** The rows of this owner by page, then by group; made as they are touched. */
  private Segment[][] touched;

  /** Stores of lazy collections whose contents are stable, by the place of their first rows. */
  private Map<Long, Object> stores;

  /** The store of a root that is a map; or the root itself, if all results share it. */
  private Object root;

  /** For generated subclasses: {@code head} is what the planner wrote. */
  protected Image(String head) {
    Cursor cursor = new Cursor(head, "", 0, 0);
    this.head = head;
    pages = 1 + cursor.count();
    rootKind = cursor.count();
    rootAt = cursor.at();
  }

  /** One more owner of objects made from the same pages. */
  Image(Image common) {
    head = common.head;
    pages = common.pages;
    rootKind = common.rootKind;
    rootAt = common.rootAt;
  }

  /** The result, as fresh as one more live call would have made it. */
  public final Object thaw() {
    switch (rootKind) {
      case Format.HEAD_LAZY:
        return lazyRoot();
      case Format.HEAD_SHARED_LAZY:
        return sharedRoot();
      default:
        return page(0).has(0, Format.SHARED)
            ? segment(0, 0).cell(0, 0)
            : Result.of(this).segment(0, 0).thaw(0, 0);
    }
  }

  /** The commonest root has a way of its own, which spares a cold program three classes. */
  private Object lazyRoot() {
    Cursor cursor = new Cursor(head, "", rootAt, 0);
    int kind = cursor.count();
    boolean hashed = cursor.count() != 0;
    boolean stable = cursor.count() != 0;
    if (hashed && stable && (kind == Origin.HASH_MAP || kind == Origin.LINKED_HASH_MAP)) {
      int capacity = cursor.count();
      float loadFactor = Float.intBitsToFloat((int) cursor.number());
      Object store = root;
      return CowMap.of(
          kind, capacity, loadFactor, (HashedStore) (store == null ? keepRoot(cursor) : store));
    }
    return Lazy.read(new Cursor(head, "", rootAt, 0), null, stable ? this : Result.of(this));
  }

  private synchronized Object keepRoot(Cursor cursor) {
    if (root == null) {
      int size = cursor.count();
      cursor.count();
      HashedStore store = new HashedStore(this, cursor.table(), cursor.table(), size);
      VarHandle.releaseFence();
      root = store;
    }
    return root;
  }

  private Object sharedRoot() {
    Object known = root;
    return known == null ? keepSharedRoot() : known;
  }

  private synchronized Object keepSharedRoot() {
    if (root == null) {
      Object made = Lazy.read(new Cursor(head, "", rootAt, 0), null, this);
      VarHandle.releaseFence();
      root = made;
    }
    return root;
  }

  /** The data of one page. */
  protected abstract String data(int page);

  /** The text of one page that has characters above 0xFF; empty if it has none. */
  protected abstract String wide(int page);

  /**
   * Calls the constructor or factory with this number, with arguments read from {@code fields} in
   * order.
   */
  protected abstract Object make(int shape, Fields fields) throws Exception;

  /** The enum constant, class or static field with this number. */
  protected abstract Object constant(int number) throws Exception;

  /** What all results share. */
  Image common() {
    return this;
  }

  /** The directory of one page; the rows of tables are found without. */
  final Page page(int number) {
    Image common = common();
    Page[] known = common.directories;
    Page page = known == null ? null : known[number];
    return page == null ? common.readPage(number) : page;
  }

  private synchronized Page readPage(int number) {
    if (directories == null) {
      Page[] none = new Page[pages];
      VarHandle.releaseFence();
      directories = none;
    }
    Page page = directories[number];
    if (page == null) {
      page =
          number == 0
              ? new Page(this, 0, head, rootAt)
              : new Page(this, number, data(number - 1), 0);
      VarHandle.releaseFence();
      directories[number] = page;
    }
    return page;
  }

  /**
   * A segment of a table.
   *
   * @param table how many segments it has, the page of the first, the group on each page
   */
  public final Segment segment(int[] table, int number) {
    return segment(table[FIRST_PAGE] + number, table[GROUP]);
  }

  /** The rows of a group, in the objects of this result or of all results. */
  protected Segment segment(int page, int group) {
    Segment[][] rows = touched;
    Segment[] groups = rows == null ? null : rows[page];
    Segment known = groups == null || group >= groups.length ? null : groups[group];
    return known == null ? keep(page, group, open(page, group)) : known;
  }

  /** Reads the rows of a group. */
  Segment open(int page, int group) {
    return page == 0
        ? Segment.read(this, 0, head, "", rootAt, group)
        : Segment.read(this, page, data(page - 1), wide(page - 1), 0, group);
  }

  private synchronized Segment keep(int page, int group, Segment opened) {
    if (touched == null) {
      Segment[][] rows = new Segment[pages][];
      VarHandle.releaseFence();
      touched = rows;
    }
    Segment[] groups = touched[page];
    if (groups == null || group >= groups.length) {
      Segment[] more = new Segment[group + 1];
      for (int i = 0; groups != null && i < groups.length; i++) {
        more[i] = groups[i];
      }
      groups = more;
      VarHandle.releaseFence();
      touched[page] = groups;
    }
    if (groups[group] == null) {
      VarHandle.releaseFence();
      groups[group] = opened;
    }
    return groups[group];
  }

  /** A unit that is known to exist. */
  final Object unit(int page, int index) {
    Page data = page(page);
    int group = data.groupOf(index);
    return segment(page, group).known(index - data.firstUnit(group), 0);
  }

  /** Adds a unit to those that must be made first, unless it exists. */
  final void need(int page, int index, Pending pending) {
    Page data = page(page);
    int group = data.groupOf(index);
    int row = index - data.firstUnit(group);
    Segment rows = segment(page, group);
    if (rows.known(row, 0) == null) {
      pending.push(rows, row);
    }
  }

  /** The store of a lazy collection, by the place of its first rows; null if not made yet. */
  final synchronized Object store(Long place) {
    return stores == null ? null : stores.get(place);
  }

  /** Keeps a store, unless there is one: returns what is kept. */
  final synchronized Object keepStore(Long place, Object store) {
    if (stores == null) {
      stores = new HashMap<>();
    }
    Object first = stores.putIfAbsent(place, store);
    return first == null ? store : first;
  }

  /** What to throw when making an object failed. */
  static RuntimeException failed(Exception cause) {
    return cause instanceof RuntimeException
        ? (RuntimeException) cause
        : new RuntimeException("frozen state cannot be thawed", cause);
  }
}
