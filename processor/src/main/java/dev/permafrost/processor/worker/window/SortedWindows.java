package dev.permafrost.processor.worker.window;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Ranges of sorted maps and sets, and these from the end. */
public final class SortedWindows {
  /** By name: the worker has the run-time model only where a proof brings it along. */
  static final String WINDOWS = "dev.permafrost.runtime.described.Windows";

  private final Fields fields;

  private SortedWindows(Fields fields) {
    this.fields = fields;
  }

  static void addMaps(Registry registry, Fields fields) {
    SortedWindows windows = new SortedWindows(fields);
    Window map =
        new Window(
            shape("map", NavigableMap.class), range -> fields.get(range, "m"), windows::bounds);
    registry.put("java.util.TreeMap$AscendingSubMap", map);
    registry.put("java.util.TreeMap$DescendingSubMap", map);
    registry.put("java.util.concurrent.ConcurrentSkipListMap$SubMap", map);
  }

  /** Sets have a map of their own behind them, or a range of that of another. */
  public static Kind ofSets(Kind whole, Fields fields, SortedSets sets) {
    Window range = ranges(fields, sets);
    return (set, sight) -> (SortedSets.isWhole(sets.map(set)) ? whole : range).read(set, sight);
  }

  private static Window ranges(Fields fields, SortedSets sets) {
    SortedWindows windows = new SortedWindows(fields);
    return new Window(
        shape("set", NavigableSet.class),
        set -> sets.over(fields.get(sets.map(set), "m")),
        (set, sight) -> windows.bounds(sets.map(set), sight));
  }

  /** Adds sets that are ranges of others, and no more. */
  static void addSets(Registry registry, Fields fields, SortedSets sets) {
    Window range = ranges(fields, sets);
    ChosenWindow either = set -> SortedSets.isWhole(sets.map(set)) ? null : range;
    registry.put(TreeSet.class, either);
    registry.put(ConcurrentSkipListSet.class, either);
  }

  private static Shape shape(String factory, Class<?> type) {
    String result = type.descriptorString();
    return Shapes.shape(
        WINDOWS,
        factory,
        result,
        true,
        "shown",
        result,
        "fromStart",
        "Z",
        "low",
        Shapes.OBJECT,
        "lowIncluded",
        "Z",
        "toEnd",
        "Z",
        "high",
        Shapes.OBJECT,
        "highIncluded",
        "Z",
        "descending",
        "Z");
  }

  private long[] bounds(Object range, Sight sight) {
    boolean tree = fields.has(range, "fromStart");
    Object low = fields.get(range, "lo");
    Object high = fields.get(range, "hi");
    boolean fromStart = tree ? (boolean) fields.get(range, "fromStart") : low == null;
    boolean toEnd = tree ? (boolean) fields.get(range, "toEnd") : high == null;
    boolean descending =
        tree
            ? range.getClass().getSimpleName().startsWith("Descending")
            : (boolean) fields.get(range, "isDescending");
    return values(
        bit(fromStart),
        sight.reference(low, StaticType.UNKNOWN),
        bit((boolean) fields.get(range, "loInclusive")),
        bit(toEnd),
        sight.reference(high, StaticType.UNKNOWN),
        bit((boolean) fields.get(range, "hiInclusive")),
        bit(descending));
  }

  private static int bit(boolean flag) {
    return flag ? 1 : 0;
  }
}
