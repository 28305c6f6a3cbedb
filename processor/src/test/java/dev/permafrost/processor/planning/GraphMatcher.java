package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Compares a thawed result with the graph it was planned from: values, order and aliasing. */
final class GraphMatcher {
  private final Graph graph;
  private final Traits traits;
  private final Object[] objects;
  private final Map<Object, Integer> ids = new IdentityHashMap<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  private GraphMatcher(Graph graph) {
    this.graph = graph;
    traits = new Traits(graph);
    objects = new Object[graph.size()];
  }

  /** The object of each node, after all were compared. */
  static Object[] match(Graph graph, Object root) {
    GraphMatcher matcher = new GraphMatcher(graph);
    matcher.meet(graph.root(), root);
    while (!matcher.open.isEmpty()) {
      matcher.compare(matcher.open.poll());
    }
    return matcher.objects;
  }

  private void meet(int id, Object object) {
    if (id == Node.NULL) {
      assertNull(object);
      return;
    }
    if (objects[id] != null) {
      assertSame(objects[id], object, () -> "node " + id + " is shared: " + graph.node(id));
      return;
    }
    objects[id] = object;
    if (!traits.atom(id)) {
      Integer other = ids.put(object, id);
      assertNull(other, () -> "nodes " + id + " and " + other + " are distinct");
    }
    open.add(id);
  }

  private void compare(int id) {
    Node node = graph.node(id);
    Object object = objects[id];
    if (node instanceof Node.Text text) {
      assertEquals(text.value(), object);
      String string = (String) object;
      if (text.interned()) {
        assertSame(string.intern(), string);
      }
    } else if (node instanceof Node.Box box) {
      assertEquals(box.value(), object);
    } else if (node instanceof Node.PrimitiveArray array) {
      assertEquals(
          Arrays.deepToString(new Object[] {array.array()}),
          Arrays.deepToString(new Object[] {object}));
    } else if (node instanceof Node.ReferenceArray array) {
      assertEquals(
          MemoryImage.classOf(array.componentDescriptor()), object.getClass().componentType());
      meetAll(array.elements(), object);
    } else {
      compareMade(id, node, object);
    }
  }

  private void compareMade(int id, Node node, Object object) {
    if (node instanceof Node.Instance instance) {
      compareInstance(instance, object);
    } else if (node instanceof Node.Elements elements) {
      checkClass(id, elements.family(), elements.shape().className(), object);
      meetAll(elements.elements(), contents(object));
    } else if (node instanceof Node.Entries entries) {
      checkClass(id, entries.family(), entries.shape().className(), object);
      compareEntries(entries, (Map<?, ?>) object);
    } else {
      compareConstant(node, object);
    }
  }

  private void checkClass(int id, Family family, String name, Object object) {
    boolean factory = family == Family.IMMUTABLE_LIST || family == Family.IMMUTABLE_MAP;
    if (!traits.lazy(id) && !factory) {
      assertEquals(name, object.getClass().getName());
    }
  }

  private static Object contents(Object container) {
    return container instanceof AtomicReference<?> reference
        ? new Object[] {reference.get()}
        : new ArrayList<Object>((Collection<?>) container).toArray();
  }

  private void meetAll(int[] expected, Object array) {
    assertEquals(expected.length, Array.getLength(array));
    for (int i = 0; i < expected.length; i++) {
      meet(expected[i], Array.get(array, i));
    }
  }

  private void compareInstance(Node.Instance instance, Object object) {
    long[] arguments = instance.arguments();
    if (object instanceof UUID uuid) {
      assertEquals(new UUID(arguments[0], arguments[1]), uuid);
      return;
    }
    RecordComponent[] components = object.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object value = read(components[i], object);
      if (instance.shape().parameters().get(i).isPrimitive()) {
        assertEquals(arguments[i], bits(value));
      } else {
        meet((int) arguments[i], value);
      }
    }
  }

  private static Object read(RecordComponent component, Object object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }

  private static long bits(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value instanceof Character c) {
      return c;
    }
    if (value instanceof Float real) {
      return Float.floatToRawIntBits(real);
    }
    return value instanceof Double real
        ? Double.doubleToRawLongBits(real)
        : ((Number) value).longValue();
  }

  private void compareEntries(Node.Entries entries, Map<?, ?> map) {
    assertEquals(entries.keys().length, map.size());
    if (entries.family() == Family.IMMUTABLE_MAP) {
      compareUnordered(entries, map);
      return;
    }
    int i = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      meet(entries.keys()[i], entry.getKey());
      meet(entries.values()[i], entry.getValue());
      assertSame(entry.getValue(), map.get(entry.getKey()));
      i++;
    }
    assertEquals(entries.keys().length, i);
  }

  /** Keys are strings or boxes here, so equal keys are the same entry. */
  private void compareUnordered(Node.Entries entries, Map<?, ?> map) {
    Map<Object, Object> keys = new IdentityHashMap<>();
    Map<Object, Object> same = new HashMap<>();
    map.keySet().forEach(key -> same.put(key, key));
    for (int i = 0; i < entries.keys().length; i++) {
      Node node = graph.node(entries.keys()[i]);
      Object key = node instanceof Node.Text text ? text.value() : ((Node.Box) node).value();
      meet(entries.keys()[i], same.get(key));
      meet(entries.values()[i], map.get(key));
      keys.put(same.get(key), key);
    }
    assertEquals(map.size(), keys.size());
  }

  private static void compareConstant(Node node, Object object) {
    if (node instanceof Node.EnumConstant constant) {
      assertEquals(constant.constant(), ((Enum<?>) object).name());
    } else if (node instanceof Node.ClassLiteral literal) {
      assertSame(MemoryImage.classOf(literal.descriptor()), object);
    } else {
      assertSame(Things.SINGLETON, object);
    }
  }

  /** Whether two results are as independent of each other as two live ones. */
  static void checkFreshness(Graph graph, Object[] first, Object[] second) {
    Traits traits = new Traits(graph);
    Edges edges = new Edges(graph);
    for (int id = 0; id < graph.size(); id++) {
      int node = id;
      if (graph.pinned().get(id)) {
        assertSame(first[id], second[id], () -> "pinned: " + graph.node(node));
      } else if (traits.changeable(id) && first[id] != null) {
        assertNotSame(first[id], second[id], () -> "fresh: " + node + edges.degree(node));
      }
    }
  }
}
