package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.processor.worker.window.LockedParts;
import dev.permafrost.processor.worker.window.SortedSets;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** The wrappers of {@link Collections}: the same wrapper around what is inside. */
final class WrapperKinds {
  private static final String CLASSES = "java.util.Collections$";

  private final Registry registry;
  private final Fields fields;

  private final LockedParts lockedParts;

  private WrapperKinds(Registry registry, Fields fields, SortedSets sets) {
    this.registry = registry;
    this.fields = fields;
    this.lockedParts = new LockedParts(fields, sets);
  }

  static void addTo(Registry registry, Fields fields, SortedSets sets) {
    WrapperKinds kinds = new WrapperKinds(registry, fields, sets);
    kinds.addUnmodifiable();
    kinds.addSynchronized();
    kinds.addChecked();
    kinds.addAdapters();
    kinds.addSequenced();
  }

  private void addUnmodifiable() {
    String kind = "unmodifiable";
    add("UnmodifiableCollection", kind + "Collection", "c", Collection.class);
    add("UnmodifiableSet", kind + "Set", "c", Set.class);
    add("UnmodifiableSortedSet", kind + "SortedSet", "ss", SortedSet.class);
    add("UnmodifiableNavigableSet", kind + "NavigableSet", "ns", NavigableSet.class);
    add("UnmodifiableList", kind + "List", "list", List.class);
    add("UnmodifiableRandomAccessList", kind + "List", "list", List.class);
    add("UnmodifiableMap", kind + "Map", "m", Map.class);
    add("UnmodifiableSortedMap", kind + "SortedMap", "sm", SortedMap.class);
    add("UnmodifiableNavigableMap", kind + "NavigableMap", "nm", NavigableMap.class);
  }

  /** Only newer JDKs have these. */
  private void addSequenced() {
    for (String each : List.of("Collection", "Set", "Map")) {
      try {
        Class<?> type = Class.forName("java.util.Sequenced" + each);
        String field = each.equals("Map") ? "m" : "c";
        String name = "Sequenced" + each;
        add("Unmodifiable" + name, "unmodifiable" + name, field, type);
      } catch (ClassNotFoundException e) {
        return;
      }
    }
  }

  private void addSynchronized() {
    String kind = "synchronized";
    add("SynchronizedCollection", kind + "Collection", "c", Collection.class);
    add("SynchronizedSet", kind + "Set", "c", Set.class);
    add("SynchronizedSortedSet", kind + "SortedSet", "ss", SortedSet.class);
    add("SynchronizedNavigableSet", kind + "NavigableSet", "ns", NavigableSet.class);
    add("SynchronizedList", kind + "List", "list", List.class);
    add("SynchronizedRandomAccessList", kind + "List", "list", List.class);
    add("SynchronizedMap", kind + "Map", "m", Map.class);
    add("SynchronizedSortedMap", kind + "SortedMap", "sm", SortedMap.class);
    add("SynchronizedNavigableMap", kind + "NavigableMap", "nm", NavigableMap.class);
  }

  private void addChecked() {
    addChecked("CheckedCollection", "checkedCollection", "c", Collection.class);
    addChecked("CheckedSet", "checkedSet", "c", Set.class);
    addChecked("CheckedSortedSet", "checkedSortedSet", "ss", SortedSet.class);
    addChecked("CheckedNavigableSet", "checkedNavigableSet", "ns", NavigableSet.class);
    addChecked("CheckedQueue", "checkedQueue", "queue", Queue.class);
    addChecked("CheckedList", "checkedList", "list", List.class);
    addChecked("CheckedRandomAccessList", "checkedList", "list", List.class);
    addCheckedMap("CheckedMap", "checkedMap", "m", Map.class);
    addCheckedMap("CheckedSortedMap", "checkedSortedMap", "sm", SortedMap.class);
    addCheckedMap("CheckedNavigableMap", "checkedNavigableMap", "nm", NavigableMap.class);
  }

  private void addAdapters() {
    Shape queue =
        Shapes.shape(
            Collections.class.getName(),
            "asLifoQueue",
            Queue.class.descriptorString(),
            true,
            "deque",
            Deque.class.descriptorString());
    registry.made(
        CLASSES + "AsLIFOQueue",
        queue,
        (object, sight) ->
            MadeBy.values(sight.reference(fields.get(object, "q"), StaticType.UNKNOWN)));
  }

  private void add(String className, String factory, String field, Class<?> type) {
    Shape shape = shape(factory, type);
    Kind made = new MadeBy<>(shape, (o, sight) -> MadeBy.values(inner(o, field, type, sight)));
    boolean locks = className.startsWith("Synchronized");
    registry.put(
        CLASSES + className,
        (object, sight) -> {
          if (locks && fields.get(object, "mutex") != object) {
            return lockedParts.read(object, fields.get(object, field), sight);
          }
          return made.read(object, sight);
        });
  }

  private void addChecked(String className, String factory, String field, Class<?> type) {
    Shape shape = shape(factory, type, "type", "Ljava/lang/Class;");
    registry.made(
        CLASSES + className,
        shape,
        (object, sight) ->
            MadeBy.values(
                inner(object, field, type, sight),
                sight.reference(fields.get(object, "type"), StaticType.UNKNOWN)));
  }

  private void addCheckedMap(String className, String factory, String field, Class<?> type) {
    Shape shape = shape(factory, type, "keys", "Ljava/lang/Class;", "values", "Ljava/lang/Class;");
    registry.made(
        CLASSES + className,
        shape,
        (object, sight) ->
            MadeBy.values(
                inner(object, field, type, sight),
                sight.reference(fields.get(object, "keyType"), StaticType.UNKNOWN),
                sight.reference(fields.get(object, "valueType"), StaticType.UNKNOWN)));
  }

  private static Shape shape(String factory, Class<?> type, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = Map.class.isAssignableFrom(type) ? "map" : "collection";
    all[1] = type.descriptorString();
    System.arraycopy(more, 0, all, 2, more.length);
    // Unmodifiable wrappers have nothing of their own; others are locks, or keep views of a map.
    boolean mutable = !factory.startsWith("unmodifiable");
    return Shapes.shape(
        Collections.class.getName(), factory, type.descriptorString(), mutable, all);
  }

  /** The wrapped collection is held as the interface, with the arguments of the wrapper's type. */
  private int inner(Object wrapper, String field, Class<?> type, Sight sight) {
    return sight.reference(fields.get(wrapper, field), sight.as(type));
  }
}
