package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.nature.Shown;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which object stands for which: aliasing is the same exactly if this is a bijection, in the first
 * pair of results as well as in the second.
 */
final class Correspondence {
  private final Map<Object, Quad> byLive = new IdentityHashMap<>();
  private final Map<Object, Object> liveOfThawed = new IdentityHashMap<>();
  private final Map<Object, Object> againOfThawedAgain = new IdentityHashMap<>();

  /**
   * Takes note of a quad without nulls.
   *
   * @return whether it is new; if not, it has been compared already
   * @throws Difference if it contradicts what is known
   */
  boolean add(Quad quad, Path path) throws Difference {
    Quad known = byLive.putIfAbsent(quad.live(), quad);
    if (known != null) {
      checkKnown(known, quad, path);
      return false;
    }
    Object other = liveOfThawed.putIfAbsent(quad.thawed(), quad.live());
    Object otherAgain = againOfThawedAgain.putIfAbsent(quad.thawedAgain(), quad.again());
    if (other != null || otherAgain != null && otherAgain != quad.again()) {
      throw new Difference(
          path,
          "live it is an object of its own ("
              + Shown.of(quad.live())
              + "), thawed it is the same object as one met before");
    }
    return true;
  }

  private static void checkKnown(Quad known, Quad quad, Path path) throws Difference {
    if (known.again() != quad.again()) {
      throw new Difference(path, "two live calls differ in which references are the same object");
    }
    if (known.thawed() != quad.thawed() || known.thawedAgain() != quad.thawedAgain()) {
      throw new Difference(
          path,
          "live it is the same object as one met before ("
              + Shown.of(quad.live())
              + "), thawed it is another");
    }
  }

  /** How many objects were compared. */
  int size() {
    return byLive.size();
  }
}
