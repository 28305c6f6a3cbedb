package dev.permafrost.runtime.image;

/**
 * One frozen result; the generated subclass knows its pages, its constants and its constructors.
 */
public abstract class Image {

  /** For generated subclasses: {@code head} is what the planner wrote. */
  protected Image(String head) {}

  /** The result, as fresh as one more live call would have made it. */
  public final Object thaw() {
    throw new UnsupportedOperationException();
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
}
