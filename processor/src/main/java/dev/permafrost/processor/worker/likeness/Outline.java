package dev.permafrost.processor.worker.likeness;

import dev.permafrost.processor.symmetry.Web;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Slots;
import dev.permafrost.processor.worker.nature.StaticType;
import java.lang.reflect.Array;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What some collections of one result reach, as far as it is not known yet what stands for it.
 * Collections are told apart by what any class of them would show, since another class may stand
 * in.
 */
public final class Outline {
  private static final int ELEMENT = -1;

  private final Web web = new Web();
  private final Map<Object, Integer> nodes = new IdentityHashMap<>();
  private final ArrayDeque<Object> open = new ArrayDeque<>();
  private final Map<Object, Integer> known;
  private final Reading reading;
  private final Slots slots = new Slots();

  /** How to look into objects. */
  public interface Reading {

    /** Whether a collection is read as such rather than by its fields. */
    boolean isCollection(Object object);

    /** What objects of one class have in common, in each result. */
    String name(Class<?> type);

    /** Whether transient fields of a class mean something. */
    boolean transientFieldsCount(Class<?> type);
  }

  /**
   * Draws it.
   *
   * @param collections where to start
   * @param known numbers of objects whose counterparts are known; they are not looked into
   * @param reading how to read what is not known
   */
  public Outline(List<?> collections, Map<Object, Integer> known, Reading reading) {
    this.known = known;
    this.reading = reading;
    for (Object collection : collections) {
      nodes.put(collection, web.node(hash(known.get(collection))));
    }
    collections.forEach(this::expand);
    while (!open.isEmpty()) {
      expand(open.poll());
    }
  }

  Web web() {
    return web;
  }

  Map<Object, Integer> nodes() {
    return nodes;
  }

  private void refer(int from, Object to, int place) {
    if (to != null) {
      web.reference(from, node(to), place);
    }
  }

  private int node(Object object) {
    Integer node = nodes.get(object);
    if (node == null) {
      boolean isKnown = known.containsKey(object);
      node = web.node(isKnown ? hash(known.get(object)) : label(object));
      nodes.put(object, node);
      if (!isKnown) {
        open.add(object);
      }
    }
    return node;
  }

  private static long hash(Object... parts) {
    long hash = parts.length;
    for (Object part : parts) {
      hash = Web.mix(hash * 31 + part.hashCode());
    }
    return hash;
  }

  private long label(Object object) {
    Class<?> type = object.getClass();
    if (object instanceof Enum<?> constant) {
      return hash(reading.name(type), constant.name());
    } else if (Leaves.isConstant(object) || Leaves.isValue(type)) {
      return hash(reading.name(type), object.toString());
    } else if (type.isArray()) {
      int contents = object instanceof Object[] ? 0 : Arrays.deepHashCode(new Object[] {object});
      return hash(reading.name(type), Array.getLength(object), contents);
    } else if (object instanceof Map<?, ?> map && reading.isCollection(object)) {
      return hash("map", map.size(), object instanceof SortedMap);
    } else if (object instanceof Collection<?> collection && reading.isCollection(object)) {
      return hash("collection", collection.size(), isOrdered(collection));
    }
    return hash(reading.name(type), primitives(object));
  }

  private void expand(Object object) {
    int node = nodes.get(object);
    if (Leaves.isConstant(object) || Leaves.isValue(object.getClass())) {
      return;
    } else if (object instanceof Object[] array) {
      for (int i = 0; i < array.length; i++) {
        refer(node, array[i], i);
      }
    } else if (object instanceof Map<?, ?> map && reading.isCollection(object)) {
      entries(node, map);
    } else if (object instanceof Collection<?> collection && reading.isCollection(object)) {
      elements(node, collection);
    } else if (object instanceof Optional<?> optional) {
      refer(node, optional.orElse(null), 0);
    } else if (!object.getClass().isArray()) {
      fields(node, object);
    }
  }

  private static boolean isOrdered(Collection<?> collection) {
    return collection instanceof List
        || collection instanceof Queue
        || collection instanceof SortedSet;
  }

  private void elements(int node, Collection<?> collection) {
    int place = 0;
    for (Object element : collection) {
      refer(node, element, isOrdered(collection) ? place++ : ELEMENT);
    }
  }

  /** Each entry is a node between the map, the key and the value. */
  private void entries(int node, Map<?, ?> map) {
    int place = 0;
    for (Map.Entry<?, ?> each : map.entrySet()) {
      int entry = web.node(1);
      web.reference(node, entry, map instanceof SortedMap ? place++ : ELEMENT);
      refer(entry, each.getKey(), 0);
      refer(entry, each.getValue(), 1);
    }
  }

  private void fields(int node, Object object) {
    int place = 0;
    for (Slots.Slot slot : slotsOf(object)) {
      if (!slot.field().getType().isPrimitive()) {
        refer(node, slot.get(object), place++);
      }
    }
  }

  private long primitives(Object object) {
    long hash = 0;
    for (Slots.Slot slot : slotsOf(object)) {
      if (slot.field().getType().isPrimitive()) {
        hash = hash(hash, slot.get(object));
      }
    }
    return hash;
  }

  private List<Slots.Slot> slotsOf(Object object) {
    if (Leaves.isNumbered(object.getClass())) {
      return List.of();
    }
    try {
      return slots.of(
          new StaticType(object.getClass(), List.of()),
          reading.transientFieldsCount(object.getClass()));
    } catch (InaccessibleObjectException e) {
      return List.of();
    }
  }
}
