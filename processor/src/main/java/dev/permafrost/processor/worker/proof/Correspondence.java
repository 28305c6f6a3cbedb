package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.likeness.IdentityTable;
import dev.permafrost.processor.worker.nature.Shown;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which object stands for which: aliasing is the same exactly if this is a bijection, in the first
 * pair of results as well as in the second.
 */
final class Correspondence {
  private final IdentityTable live = new IdentityTable();
  private final IdentityTable thawed = new IdentityTable();
  private final List<Object> agains = new ArrayList<>();
  private final List<Object> thaweds = new ArrayList<>();
  private final List<Object> thawedAgains = new ArrayList<>();

  /**
   * Takes note of a quad without nulls.
   *
   * @return whether it is new; if not, it has been compared already
   * @throws Difference if it contradicts what is known
   */
  boolean add(Quad quad, Path path) throws Difference {
    int number = agains.size();
    int known = live.putIfAbsent(quad.live(), number);
    if (known >= 0) {
      checkKnown(known, quad, path);
      return false;
    }
    boolean met = thawed.putIfAbsent(quad.thawed(), number) >= 0;
    if (quad.thawedAgain() != quad.thawed()) {
      met |= thawed.putIfAbsent(quad.thawedAgain(), number) >= 0;
    }
    if (met) {
      throw new Difference(
          path,
          "live it is an object of its own ("
              + Shown.of(quad.live())
              + "), thawed it is the same object as one met before");
    }
    agains.add(quad.again());
    thaweds.add(quad.thawed());
    thawedAgains.add(quad.thawedAgain());
    return true;
  }

  private void checkKnown(int known, Quad quad, Path path) throws Difference {
    if (agains.get(known) != quad.again()) {
      throw new Difference(path, "two live calls differ in which references are the same object");
    }
    if (thaweds.get(known) != quad.thawed() || thawedAgains.get(known) != quad.thawedAgain()) {
      throw new Difference(
          path,
          "live it is the same object as one met before ("
              + Shown.of(quad.live())
              + "), thawed it is another");
    }
  }

  /** The numbers of all objects met, by result; objects with one number stand for each other. */
  Known known() {
    Map<Object, Integer> again = new IdentityHashMap<>();
    for (int i = 0; i < agains.size(); i++) {
      again.put(agains.get(i), i);
    }
    return new Known(live.toMap(), again, thawed.toMap());
  }

  /** Numbers of what was met in the first live, the second live, and either thawed result. */
  record Known(
      Map<Object, Integer> live, Map<Object, Integer> again, Map<Object, Integer> thawed) {}

  /** How many objects were compared. */
  int size() {
    return agains.size();
  }
}
