package dev.permafrost.processor.worker.window;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.StaticType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of collections and maps that the JDK's methods give, each by the method it is from. */
public final class WindowKinds {
  static final List<Class<?>> ALIKE = List.of(List.class, NavigableSet.class, NavigableMap.class);

  private static final String OUTER = "this$";

  private final Registry registry;
  private final Fields fields;

  private WindowKinds(Registry registry, Fields fields) {
    this.registry = registry;
    this.fields = fields;
  }

  /** Adds all kinds. */
  public static void addTo(Registry registry, Fields fields) {
    WindowKinds kinds = new WindowKinds(registry, fields);
    kinds.addPartsOfMaps();
    kinds.addPartsOfConcurrentMaps();
    kinds.addPartsOfLists();
    kinds.addReversed();
    SortedWindows.addMaps(registry, fields);
    new GuardedEntries(registry, fields).add();
  }

  private void addPartsOfMaps() {
    addParts("HashMap$", OUTER, "KeySet", "Values", "EntrySet");
    addParts("TreeMap$", OUTER, "", "Values", "EntrySet");
    addParts("TreeMap$", OUTER, "", "", "AscendingSubMap$AscendingEntrySetView");
    addParts("TreeMap$", OUTER, "", "", "DescendingSubMap$DescendingEntrySetView");
    addParts("EnumMap$", OUTER, "KeySet", "Values", "EntrySet");
    addParts("IdentityHashMap$", OUTER, "KeySet", "Values", "EntrySet");
    addParts("Hashtable$", OUTER, "KeySet", "ValueCollection", "EntrySet");
    registry.put(
        "java.util.Properties$EntrySet",
        new Window(
            shape(Map.class, "entrySet", Set.class),
            entries -> fields.get(fields.get(entries, "entrySet"), "map"),
            null));
    addParts("AbstractMap$", OUTER, "1", "2", "");
    addParts("ImmutableCollections$MapN$", OUTER, "", "", "1");
    part(
        "java.util.TreeMap$KeySet", "m", NavigableMap.class, "navigableKeySet", NavigableSet.class);
    addLinked("LinkedKeySet", "keySet", "sequencedKeySet", Set.class);
    addLinked("LinkedValues", "values", "sequencedValues", Collection.class);
    addLinked("LinkedEntrySet", "entrySet", "sequencedEntrySet", Set.class);
    addSets("SetFromMap", "ofMap");
    addSets("SequencedSetFromMap", "ofSequencedMap");
  }

  private void addSets(String name, String factory) {
    registry.made(
        "java.util.Collections$" + name,
        Shapes.shape(
            SortedWindows.WINDOWS, factory, Set.class.descriptorString(), true, "map", Shapes.MAP),
        (set, sight) -> values(sight.reference(fields.get(set, "m"), StaticType.UNKNOWN)));
  }

  private void addParts(String outer, String field, String keys, String values, String entries) {
    String name = "java.util." + outer;
    part(name + keys, field, Map.class, "keySet", Set.class);
    part(name + values, field, Map.class, "values", Collection.class);
    part(name + entries, field, Map.class, "entrySet", Set.class);
  }

  /** Newer JDKs have them in the other direction, too. */
  private void addLinked(String name, String method, String sequenced, Class<?> result) {
    Window plain = window(OUTER, Map.class, method, result);
    ChosenWindow either = part -> isReversed(part) ? reversed(sequenced, plain) : plain;
    registry.put("java.util.LinkedHashMap$" + name, either);
  }

  private boolean isReversed(Object part) {
    return fields.has(part, "reversed") && (boolean) fields.get(part, "reversed");
  }

  private static Window reversed(String method, Window plain) {
    try {
      Method usual = Class.forName("java.util.SequencedMap").getMethod(method);
      Class<?> result = usual.getReturnType();
      return new Window(
          shape(result, "reversed", result),
          part -> invoked(usual, plain.receiver().of(part)),
          null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoked(Method method, Object map) {
    try {
      return method.invoke(map);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addPartsOfConcurrentMaps() {
    String name = "java.util.concurrent.ConcurrentHashMap$";
    part(name + "ValuesView", "map", Map.class, "values", Collection.class);
    part(name + "EntrySetView", "map", Map.class, "entrySet", Set.class);
    Class<?> keys = ConcurrentHashMap.KeySetView.class;
    Window plain = window("map", Map.class, "keySet", Set.class);
    Window adding =
        new Window(
            shape(ConcurrentHashMap.class, "keySet", keys, "value", Shapes.OBJECT),
            plain.receiver(),
            (set, sight) ->
                values(
                    sight.reference(
                        ((ConcurrentHashMap.KeySetView<?, ?>) set).getMappedValue(),
                        StaticType.UNKNOWN)));
    ChosenWindow either =
        part ->
            ((ConcurrentHashMap.KeySetView<?, ?>) part).getMappedValue() == null ? plain : adding;
    registry.put(keys, either);
    name = "java.util.concurrent.ConcurrentSkipListMap$";
    part(name + "KeySet", "m", NavigableMap.class, "navigableKeySet", NavigableSet.class);
    part(name + "Values", "m", Map.class, "values", Collection.class);
    part(name + "EntrySet", "m", Map.class, "entrySet", Set.class);
  }

  private void addPartsOfLists() {
    registry.put("java.util.ArrayList$SubList", subList("root", "parent"));
    registry.put("java.util.AbstractList$SubList", subList("root", "parent"));
    registry.put("java.util.AbstractList$RandomAccessSubList", subList("root", "parent"));
    registry.put("java.util.concurrent.CopyOnWriteArrayList$COWSubList", subList(OUTER, ""));
  }

  private Kind subList(String root, String parent) {
    Shape shape = shape(List.class, "subList", List.class, "from", "I", "to", "I");
    SubLists parts = new SubLists(fields, root, parent);
    return new Window(shape, parts::receiver, parts::range);
  }

  private void addReversed() {
    String method = "reversed";
    part("java.util.ReverseOrderListView$Rand", "base", List.class, method, List.class);
    Shape list = shape(List.class, method, List.class);
    registry.put("java.util.ReverseOrderListView", new Window(list, this::linked, null));
    for (String part : List.of("KeySet", "Values", "EntrySet")) {
      sequencedPart(part);
    }
    part(
        "java.util.concurrent.CopyOnWriteArrayList$Reversed",
        "base",
        List.class,
        method,
        List.class);
    sequenced("ReverseOrderDequeView", "base", "Deque");
    sequenced("ReverseOrderSortedSetView", "base", "SortedSet");
    sequenced("ReverseOrderSortedMapView", "base", "SortedMap");
    sequenced("LinkedHashSet$1ReverseLinkedHashSetView", OUTER, "SequencedSet");
    sequenced("LinkedHashMap$ReversedLinkedHashMapView", "base", "SequencedMap");
    sequenced("LinkedList$ReverseOrderLinkedListView", "list", "LinkedList");
  }

  /** Of a list with random access, only parts of the list from its end are of this class. */
  private Object linked(Object reversed) throws Obstruction {
    Object list = fields.get(reversed, "base");
    if (list instanceof RandomAccess) {
      throw new Obstruction(
          "part of a list from its end is a view that only the JDK can make",
          "take the part first, and that from its end: list.subList(from, to).reversed()");
    }
    return list;
  }

  private void sequencedPart(String part) {
    try {
      Class<?> map = Class.forName("java.util.SequencedMap");
      String method = "sequenced" + part;
      Class<?> result = map.getMethod(method).getReturnType();
      part("java.util.SequencedMap$1Seq" + part, OUTER, map, method, result);
    } catch (ReflectiveOperationException e) {
      // Then no object of it can turn up.
    }
  }

  private void sequenced(String name, String field, String type) {
    try {
      Class<?> found = Class.forName("java.util." + type);
      part("java.util." + name, field, found, "reversed", found);
    } catch (ClassNotFoundException e) {
      // Then no object of it can turn up.
    }
  }

  private void part(String name, String field, Class<?> asked, String method, Class<?> result) {
    if (!name.endsWith("$") && !name.endsWith(".")) {
      registry.put(name, window(field, asked, method, result));
    }
  }

  private Window window(String field, Class<?> asked, String method, Class<?> result) {
    return new Window(shape(asked, method, result), part -> fields.starting(part, field), null);
  }

  static Shape shape(Class<?> asked, String method, Class<?> result, String... more) {
    List<Shape.Parameter> parameters = new ArrayList<>();
    parameters.add(new Shape.Parameter("shown", asked.descriptorString()));
    for (int i = 0; i < more.length; i += 2) {
      parameters.add(new Shape.Parameter(more[i], more[i + 1]));
    }
    return new Shape(
        asked.getName(),
        method,
        parameters,
        result.descriptorString(),
        Access.PUBLIC,
        true,
        Making.METHOD);
  }
}
