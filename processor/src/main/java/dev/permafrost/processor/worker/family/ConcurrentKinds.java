package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.COLLECTION;
import static dev.permafrost.processor.worker.making.Shapes.COMPARATOR;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.HashTables;
import dev.permafrost.processor.worker.making.HashedKind;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.processor.worker.window.SortedSets;
import dev.permafrost.processor.worker.window.SortedWindows;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/** Containers of java.util.concurrent; always real ones. */
final class ConcurrentKinds {
  /** Up to here elements are added one by one, each a copy of all, so that it can be in a cycle. */
  private static final int FEW = 1_000;

  private ConcurrentKinds() {}

  static void addTo(Registry registry, Fields fields, SortedSets sortedSets) {
    addHashed(registry, new HashTables(fields));
    addSorted(registry, fields, sortedSets);
    registry.put(
        ConcurrentLinkedQueue.class,
        Filled.adding(Family.OTHER_MUTABLE, Shapes.mutable(ConcurrentLinkedQueue.class)));
    registry.put(
        ConcurrentLinkedDeque.class,
        Filled.adding(Family.OTHER_MUTABLE, Shapes.mutable(ConcurrentLinkedDeque.class)));
    addBounded(registry, LinkedBlockingQueue.class);
    addBounded(registry, LinkedBlockingDeque.class);
    registry.put(
        ArrayBlockingQueue.class,
        Filled.adding(
                Family.OTHER_MUTABLE,
                Shapes.mutable(ArrayBlockingQueue.class, "capacity", "I", "fair", "Z"))
            .with(
                (queue, sight) -> {
                  Object lock = fields.get(queue, "lock");
                  return values(capacity(queue), ((ReentrantLock) lock).isFair() ? 1 : 0);
                }));
    registry.put(
        PriorityBlockingQueue.class,
        Filled.adding(
                Family.OTHER_MUTABLE,
                Shapes.mutable(PriorityBlockingQueue.class, "capacity", "I", "order", COMPARATOR))
            .with(
                (queue, sight) ->
                    values(
                        Math.max(1, ((Collection<?>) queue).size()),
                        sight.reference(
                            ((PriorityBlockingQueue<?>) queue).comparator(), StaticType.UNKNOWN))));
    registry.put(CopyOnWriteArrayList.class, copyOnWrite(CopyOnWriteArrayList.class));
    registry.put(CopyOnWriteArraySet.class, copyOnWrite(CopyOnWriteArraySet.class));
  }

  /** With a load factor of 1 the constructor makes as many buckets as it is asked for plus one. */
  private static void addHashed(Registry registry, HashTables tables) {
    String[] parameters = {"capacity", "I", "loadFactor", "F", "concurrency", "I"};
    String emptied = "dev.permafrost.runtime.described.Tables";
    registry.put(
        ConcurrentHashMap.class,
        HashedKind.ofMaps(
            ConcurrentHashMap.class,
            tables,
            Family.OTHER_MUTABLE,
            Shapes.mutable(ConcurrentHashMap.class, parameters),
            Shapes.shape(emptied, "concurrent", Shapes.MAP, true, parameters)));
  }

  private static void addBounded(Registry registry, Class<?> type) {
    registry.put(
        type,
        Filled.adding(Family.OTHER_MUTABLE, Shapes.mutable(type, "capacity", "I"))
            .with((queue, sight) -> values(capacity(queue))));
  }

  private static int capacity(Object queue) {
    BlockingQueue<?> all = (BlockingQueue<?>) queue;
    return all.size() + all.remainingCapacity();
  }

  private static void addSorted(Registry registry, Fields fields, SortedSets sortedSets) {
    registry.put(
        ConcurrentSkipListMap.class,
        Filled.putting(
                Family.OTHER_MUTABLE,
                Shapes.mutable(ConcurrentSkipListMap.class, "order", COMPARATOR))
            .with(
                (map, sight) ->
                    values(
                        sight.reference(
                            ((SortedMap<?, ?>) map).comparator(), StaticType.UNKNOWN))));
    Kind set =
        Filled.adding(
                Family.OTHER_MUTABLE,
                Shapes.mutable(ConcurrentSkipListSet.class, "order", COMPARATOR))
            .with(
                (whole, sight) ->
                    values(
                        sight.reference(((SortedSet<?>) whole).comparator(), StaticType.UNKNOWN)));
    registry.put(ConcurrentSkipListSet.class, SortedWindows.ofSets(set, fields, sortedSets));
  }

  private static Kind copyOnWrite(Class<?> type) {
    Kind few = Filled.adding(Family.OTHER_MUTABLE, Shapes.mutable(type));
    Kind many =
        Filled.gathering(
            Family.OTHER_MUTABLE,
            Shapes.mutable(type, "elements", COLLECTION),
            Filling.Mode.GATHER_LIST,
            0);
    return (object, sight) ->
        (((Collection<?>) object).size() <= FEW ? few : many).read(object, sight);
  }
}
