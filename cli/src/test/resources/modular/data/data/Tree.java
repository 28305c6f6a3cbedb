package data;

/** What only reflection makes: its constructor does more than to assign. */
public final class Tree {
  private final Object content;

  private Tree(int depth) {
    this.content = depth == 0 ? "leaf" : new Tree(depth - 1);
  }

  public static Tree of(int depth) {
    return new Tree(depth);
  }

  public Object content() {
    return content;
  }
}
