package dev.permafrost.processor.worker.proof;

import java.util.List;

/** The elements of one collection in all four results, in the order of the first live one. */
final class Aligned {
  private final Quad lists;
  private final int[] again;
  private final int[] thawed;
  private final int[] thawedAgain;

  private Aligned(Quad lists, int[] again, int[] thawed, int[] thawedAgain) {
    this.lists = lists;
    this.again = again;
    this.thawed = thawed;
    this.thawedAgain = thawedAgain;
  }

  /** Where order is part of the meaning. */
  static Aligned byPosition(Quad lists) {
    return new Aligned(lists, null, null, null);
  }

  /** Where it is not. */
  static Aligned byMeaning(Quad lists, boolean byIdentity, Path path) throws Difference {
    List<?> live = (List<?>) lists.live();
    return new Aligned(
        lists,
        Alignment.of(live, (List<?>) lists.again(), byIdentity, path),
        Alignment.of(live, (List<?>) lists.thawed(), byIdentity, path),
        Alignment.of(live, (List<?>) lists.thawedAgain(), byIdentity, path));
  }

  /** Other lists, in the order of this one. */
  Aligned following(Quad others) {
    return new Aligned(others, again, thawed, thawedAgain);
  }

  int size() {
    return ((List<?>) lists.live()).size();
  }

  Quad get(int i) {
    return new Quad(
        ((List<?>) lists.live()).get(i),
        at(lists.again(), again, i),
        at(lists.thawed(), thawed, i),
        at(lists.thawedAgain(), thawedAgain, i));
  }

  private static Object at(Object list, int[] order, int i) {
    return ((List<?>) list).get(order == null ? i : order[i]);
  }
}
