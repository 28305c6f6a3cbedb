package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.Shapes.COMPARATOR;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.HashTables;
import dev.permafrost.processor.worker.making.HashedKind;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.processor.worker.window.SortedSets;
import dev.permafrost.processor.worker.window.SortedWindows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

/** The mutable containers of java.util. */
final class ContainerKinds {
  private static final String CAPACITY = "capacity";

  private static final String FACTOR = "loadFactor";
  private static final String TABLES = "dev.permafrost.runtime.described.Tables";

  private final Fields fields;
  private final SortedSets sortedSets;

  private ContainerKinds(Fields fields, SortedSets sortedSets) {
    this.fields = fields;
    this.sortedSets = sortedSets;
  }

  static void addTo(Registry registry, Fields fields, SortedSets sortedSets) {
    ContainerKinds kinds = new ContainerKinds(fields, sortedSets);
    kinds.addLists(registry);
    kinds.addQueues(registry);
    kinds.addSets(registry);
    kinds.addMaps(registry);
  }

  private void addLists(Registry registry) {
    registry.put(
        ArrayList.class,
        Filled.adding(Family.ARRAY_LIST, Shapes.mutable(ArrayList.class, CAPACITY, "I"))
            .with((list, sight) -> MadeBy.values(((ArrayList<?>) list).size())));
    registry.put(
        LinkedList.class, Filled.adding(Family.LINKED_LIST, Shapes.mutable(LinkedList.class)));
    registry.put(
        Vector.class,
        Filled.adding(
                Family.OTHER_MUTABLE, Shapes.mutable(Vector.class, CAPACITY, "I", "step", "I"))
            .with(
                (vector, sight) ->
                    MadeBy.values(
                        ((Vector<?>) vector).capacity(),
                        (int) fields.get(vector, "capacityIncrement"))));
    registry.put(Stack.class, Filled.adding(Family.OTHER_MUTABLE, Shapes.mutable(Stack.class)));
  }

  private void addQueues(Registry registry) {
    registry.put(
        ArrayDeque.class,
        Filled.adding(Family.OTHER_MUTABLE, Shapes.mutable(ArrayDeque.class, CAPACITY, "I"))
            .with((deque, sight) -> MadeBy.values(((ArrayDeque<?>) deque).size())));
    // Elements added in the order of the heap's array end up where they were.
    registry.put(
        PriorityQueue.class,
        Filled.adding(
                Family.OTHER_MUTABLE,
                Shapes.mutable(PriorityQueue.class, CAPACITY, "I", "order", COMPARATOR))
            .with(
                (queue, sight) ->
                    MadeBy.values(
                        Math.max(1, ((PriorityQueue<?>) queue).size()),
                        sight.reference(
                            ((PriorityQueue<?>) queue).comparator(), StaticType.UNKNOWN))));
  }

  private void addSets(Registry registry) {
    HashTables tables = new HashTables(fields);
    registry.put(
        HashSet.class,
        HashedKind.ofSets(
            HashSet.class,
            tables,
            Family.HASH_SET,
            Shapes.mutable(HashSet.class, CAPACITY, "I", FACTOR, "F"),
            emptied("hashedSet", Set.class)));
    registry.put(
        LinkedHashSet.class,
        Filled.adding(
                Family.LINKED_HASH_SET,
                Shapes.mutable(LinkedHashSet.class, CAPACITY, "I", FACTOR, "F"))
            .with((set, sight) -> tables.size(fields.get(set, "map"))));
    registry.put(TreeSet.class, SortedWindows.ofSets(trees(), fields, sortedSets));
  }

  private static Kind trees() {
    return Filled.adding(Family.TREE_SET, Shapes.mutable(TreeSet.class, "order", COMPARATOR))
        .with(
            (set, sight) ->
                MadeBy.values(
                    sight.reference(((SortedSet<?>) set).comparator(), StaticType.UNKNOWN)));
  }

  private static Shape emptied(String factory, Class<?> result) {
    return Shapes.shape(
        TABLES, factory, result.descriptorString(), true, CAPACITY, "I", FACTOR, "F");
  }

  private void addMaps(Registry registry) {
    HashTables tables = new HashTables(fields);
    registry.put(
        java.util.HashMap.class,
        HashedKind.ofMaps(
            java.util.HashMap.class,
            tables,
            Family.HASH_MAP,
            Shapes.mutable(java.util.HashMap.class, CAPACITY, "I", FACTOR, "F"),
            emptied("hashed", java.util.Map.class)));
    registry.put(java.util.LinkedHashMap.class, new LinkedHashMapKind(tables, fields));
    registry.put(
        TreeMap.class,
        Filled.putting(Family.TREE_MAP, Shapes.mutable(TreeMap.class, "order", COMPARATOR))
            .with(
                (map, sight) ->
                    MadeBy.values(
                        sight.reference(
                            ((SortedMap<?, ?>) map).comparator(), StaticType.UNKNOWN))));
    registry.put(
        IdentityHashMap.class,
        Filled.putting(Family.OTHER_MUTABLE, Shapes.mutable(IdentityHashMap.class, "size", "I"))
            .with((map, sight) -> MadeBy.values(((IdentityHashMap<?, ?>) map).size()))
            .unordered());
    addTables(registry, tables);
  }

  private void addTables(Registry registry, HashTables tables) {
    registry.put(
        Hashtable.class,
        Filled.putting(
                Family.OTHER_MUTABLE, Shapes.mutable(Hashtable.class, CAPACITY, "I", FACTOR, "F"))
            .with((map, sight) -> tables.legacy(map))
            .reversed());
    Kind plain =
        Filled.putting(Family.OTHER_MUTABLE, Shapes.mutable(Properties.class, CAPACITY, "I"))
            .with((map, sight) -> tables.properties((Properties) map))
            .hashed();
    String defaults = "defaults";
    Kind withDefaults =
        Filled.putting(
                Family.OTHER_MUTABLE,
                Shapes.mutable(Properties.class, defaults, "Ljava/util/Properties;"))
            .with(
                (map, sight) ->
                    MadeBy.values(sight.reference(fields.get(map, defaults), StaticType.UNKNOWN)))
            .hashed();
    registry.put(
        Properties.class,
        (object, sight) ->
            (fields.get(object, defaults) == null ? plain : withDefaults).read(object, sight));
  }
}
