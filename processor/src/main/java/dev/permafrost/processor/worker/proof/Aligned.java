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

  /** Where it is not; null while look-alikes leave it open which stands for which. */
  static Aligned byMeaning(Quad lists, boolean byIdentity, LookAlikes alikes, Path path)
      throws Difference {
    List<?> live = (List<?>) lists.live();
    List<?> thawed = (List<?>) lists.thawed();
    List<?> thawedAgain = (List<?>) lists.thawedAgain();
    int[] again = Alignment.of(live, (List<?>) lists.again(), byIdentity, alikes.ofLive(), path);
    int[] first = Alignment.of(live, thawed, byIdentity, alikes.ofResults(), path);
    int[] second = Alignment.of(thawed, thawedAgain, byIdentity, alikes.ofThawed(), path);
    if (again == null || first == null || second == null) {
      return null;
    }
    // By way of the first, so that what both share stands for one object.
    int[] composed = new int[first.length];
    for (int i = 0; i < composed.length; i++) {
      composed[i] = second[first[i]];
    }
    return new Aligned(lists, again, first, composed);
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
