package dev.permafrost.processor.worker.likeness;

import dev.permafrost.processor.symmetry.Numbering;
import dev.permafrost.processor.symmetry.Web;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Mutability;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which object of one result stands for which of another, if they are alike at all. */
public final class Likeness {
  private final Outline first;
  private final Outline second;
  private final int[] firstNumbers;
  private final Map<Integer, Object> secondObjects = new HashMap<>();

  private Likeness(Outline first, Outline second) {
    this.first = first;
    this.second = second;
    firstNumbers = Numbering.of(first.web());
    int[] secondNumbers = Numbering.of(second.web());
    second.nodes().forEach((object, node) -> secondObjects.put(secondNumbers[node], object));
  }

  /** Between two calls of one method: an object that both results hold stands for itself. */
  public static Likeness ofCalls(Outline first, Outline second) {
    first
        .nodes()
        .forEach(
            (object, node) -> {
              Integer other = second.nodes().get(object);
              if (other != null) {
                long label = Web.mix(node + (1L << 40));
                first.web().label(node, label);
                second.web().label(other, label);
              }
            });
    return new Likeness(first, second);
  }

  /**
   * Between a live and a frozen call. What can change and is shared by two live calls stands for
   * what two frozen ones share; must be asked for before the outlines are compared otherwise.
   */
  public static Likeness ofResults(
      Outline live, Outline liveAgain, Outline frozen, Outline frozenAgain) {
    markShared(live, liveAgain);
    markShared(frozen, frozenAgain);
    return new Likeness(live, frozen);
  }

  private static void markShared(Outline one, Outline again) {
    Mutability mutability = new Mutability();
    one.nodes()
        .forEach(
            (object, node) -> {
              boolean hidden = object instanceof Collection || object instanceof Map;
              boolean value = Leaves.isConstant(object) || Leaves.isValue(object.getClass());
              if (!hidden
                  && !value
                  && again.nodes().containsKey(object)
                  && mutability.isMutable(object)) {
                one.web().label(node, Web.mix(one.web().label(node) + 1));
              }
            });
  }

  /** The counterpart of an object of the first result, or null. */
  public Object of(Object object) {
    Integer node = first.nodes().get(object);
    return node == null ? null : secondObjects.get(firstNumbers[node]);
  }
}
