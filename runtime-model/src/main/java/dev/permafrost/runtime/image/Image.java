package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;

/**
 * One frozen result; the generated subclass knows its pages, its constants and its constructors.
 * Thread-safe.
 */
@SuppressWarnings("this-escape") // the result keeps the reference, and asks nothing of it yet
public abstract class Image {
  /** Page 0 is the head; page {@code n} is the generated page {@code n - 1}. */
  private final Page[] pages;

  private final String head;

  /** Whether all results have the same lazy collection as their root. */
  private final boolean shared;

  /** That lazy collection, once made. */
  private Object root;

  /** Where the description of a root that is a lazy collection starts; 0 for other roots. */
  private final int lazyAt;

  /** What all results share; it does not look at the image before the image is asked. */
  @SuppressWarnings("this-escape")
  private final Result common = new Result(this);

  /** For generated subclasses: {@code head} is what the planner wrote. */
  protected Image(String head) {
    Cursor cursor = new Cursor(head, "", 0, 0);
    pages = new Page[1 + cursor.count()];
    // The commonest root is worth a way of its own: it spares a cold program six classes.
    int kind = cursor.count();
    shared = kind == Format.HEAD_SHARED_LAZY;
    lazyAt = kind == Format.HEAD_PROGRAM ? 0 : cursor.at();
    this.head = head;
    if (lazyAt == 0) {
      pages[0] = new Page(head, "", cursor.at());
    }
  }

  /** The result, as fresh as one more live call would have made it. */
  public final Object thaw() {
    if (lazyAt != 0) {
      return shared ? sharedRoot() : lazyRoot(new Result(this));
    }
    if (pages[0].has(0, Format.SHARED)) {
      return common.rows(0, 0).cell(0, 0);
    }
    return new Result(this).thaw(pages[0].group(0).column(0), 0);
  }

  private Object lazyRoot(Result result) {
    return Lazy.read(new Cursor(head, "", lazyAt, 0), null, result);
  }

  private Object sharedRoot() {
    Object known = root;
    return known == null ? keepRoot() : known;
  }

  private synchronized Object keepRoot() {
    if (root == null) {
      Object made = lazyRoot(common);
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

  final Page page(int number) {
    Page known = pages[number];
    if (known == null) {
      // Racing threads may each read one; pages never change, so it does not matter whose stays.
      known = new Page(data(number - 1), wide(number - 1), 0);
      VarHandle.releaseFence();
      pages[number] = known;
    }
    return known;
  }

  final int pages() {
    return pages.length;
  }

  final Result common() {
    return common;
  }
}
