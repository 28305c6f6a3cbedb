package dev.permafrost.processor.worker.proof;

/**
 * Compares what objects say of themselves: equals, hashCode and toString, wherever two live results
 * agree about it.
 */
final class Meaning {
  /** With more objects than this the texts alone would take longer than all the rest. */
  static final int AFFORDABLE = 200_000;

  private final boolean identities;
  private final boolean unordered;

  /**
   * Prepares for one pair of results.
   *
   * @param identities whether live results share objects that equal nothing but themselves
   * @param unordered whether there is a collection whose order means nothing
   */
  Meaning(boolean identities, boolean unordered) {
    this.identities = identities;
    this.unordered = unordered;
  }

  void compare(Quad quad, Path path) throws Difference {
    if (identities || quad.shared()) {
      return;
    }
    try {
      equality(quad, path);
      hash(quad, path);
      text(quad, path);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // Too deep or long for the live object's own methods: they have no meaning to compare.
    }
  }

  private static void equality(Quad quad, Path path) throws Difference {
    if (!says(quad.live(), quad.again())) {
      return;
    }
    if (!says(quad.live(), quad.thawed()) || !says(quad.thawed(), quad.live())) {
      throw new Difference(path, "two live results are equal, a live and a thawed one are not");
    }
    if (!says(quad.thawed(), quad.thawedAgain())) {
      throw new Difference(path, "two live results are equal, two thawed ones are not");
    }
  }

  private static boolean says(Object one, Object other) {
    try {
      return one.equals(other);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void hash(Quad quad, Path path) throws Difference {
    int hash;
    try {
      hash = quad.live().hashCode();
      if (hash != quad.again().hashCode()) {
        return;
      }
    } catch (RuntimeException e) {
      return;
    }
    if (hash != quad.thawed().hashCode()) {
      throw new Difference(path, "the hash code differs from that of live results");
    }
  }

  private void text(Quad quad, Path path) throws Difference {
    String text;
    try {
      text = quad.live().toString();
      if (unordered || !text.equals(quad.again().toString())) {
        return;
      }
    } catch (RuntimeException e) {
      return;
    }
    if (!text.equals(quad.thawed().toString())) {
      throw new Difference(path, "toString() differs from that of live results");
    }
  }
}
