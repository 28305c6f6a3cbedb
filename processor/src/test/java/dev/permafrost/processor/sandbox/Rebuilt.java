package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.runtime.described.Bare;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Objects made from a graph by doing literally what its nodes say, recursively: for small ones. */
final class Rebuilt {
  private final Graph graph;
  private final ClassLoader loader;
  private final Object[] made;

  Rebuilt(Graph graph, ClassLoader loader) {
    this.graph = graph;
    this.loader = loader;
    this.made = new Object[graph.size()];
  }

  Object root() throws Exception {
    return object(graph.root());
  }

  private Object object(long id) throws Exception {
    if (id == Node.NULL) {
      return null;
    }
    int index = (int) id;
    if (made[index] == null) {
      Node node = graph.node(index);
      if (node instanceof Node.ReferenceArray array) {
        fill(array, index);
      } else if (node instanceof Node.Elements elements) {
        fill(elements, index);
      } else if (node instanceof Node.Entries entries) {
        fill(entries, index);
      } else {
        made[index] = leaf(node);
      }
    }
    return made[index];
  }

  private Object leaf(Node node) throws Exception {
    if (node instanceof Node.Text text) {
      return text.interned() ? text.value().intern() : new String(text.value());
    } else if (node instanceof Node.Box box) {
      return box.value();
    } else if (node instanceof Node.PrimitiveArray array) {
      return array.array();
    } else if (node instanceof Node.EnumConstant constant) {
      return field(constant.className(), constant.constant());
    } else if (node instanceof Node.StaticField constant) {
      return field(constant.className(), constant.field());
    } else if (node instanceof Node.ClassLiteral literal) {
      return type(literal.descriptor());
    }
    Node.Instance instance = (Node.Instance) node;
    return instance.shape().making() == Making.FIELDS
        ? bare(instance)
        : make(instance.shape(), instance.arguments(), -1, null);
  }

  private Object bare(Node.Instance instance) throws Exception {
    Class<?> type = Class.forName(instance.shape().className(), true, loader);
    Object object = Bare.constructor(type, Object.class).newInstance();
    made[graph.nodes().indexOf(instance)] = object;
    for (int i = 0; i < instance.arguments().length; i++) {
      Shape.Parameter parameter = instance.shape().parameters().get(i);
      Field field =
          Class.forName(parameter.holder(), true, loader).getDeclaredField(parameter.name());
      field.setAccessible(true);
      field.set(
          object,
          parameter.isPrimitive()
              ? Primitives.box(parameter.descriptor().charAt(0), instance.arguments()[i])
              : object(instance.arguments()[i]));
    }
    return object;
  }

  private Object field(String className, String name) throws Exception {
    Field field = Class.forName(className, true, loader).getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private Class<?> type(String descriptor) {
    return MethodType.fromMethodDescriptorString("()" + descriptor, loader).returnType();
  }

  private Object make(Shape shape, long[] raw, int gathered, Object contents) throws Exception {
    Class<?>[] types = new Class<?>[raw.length];
    Object[] values = new Object[raw.length];
    for (int i = 0; i < raw.length; i++) {
      Shape.Parameter parameter = shape.parameters().get(i);
      types[i] = type(parameter.descriptor());
      values[i] =
          i == gathered
              ? contents
              : parameter.isPrimitive()
                  ? Primitives.box(parameter.descriptor().charAt(0), raw[i])
                  : object(raw[i]);
    }
    Class<?> declaring = Class.forName(shape.className(), true, loader);
    if (shape.factory().isEmpty()) {
      Constructor<?> constructor = declaring.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    }
    if (shape.making() == Making.METHOD) {
      Class<?>[] rest = Arrays.copyOfRange(types, 1, types.length);
      Object[] arguments = Arrays.copyOfRange(values, 1, values.length);
      return declaring.getMethod(shape.factory(), rest).invoke(values[0], arguments);
    }
    Method method = declaring.getMethod(shape.factory(), types);
    return method.invoke(null, values);
  }

  private void fill(Node.ReferenceArray array, int index) throws Exception {
    made[index] = Array.newInstance(type(array.componentDescriptor()), array.elements().length);
    for (int i = 0; i < array.elements().length; i++) {
      Array.set(made[index], i, object(array.elements()[i]));
    }
  }

  @SuppressWarnings("unchecked")
  private void fill(Node.Elements node, int index) throws Exception {
    Filling filling = node.filling();
    if (filling.parameter() >= 0) {
      List<Object> contents = new ArrayList<>();
      for (int id : node.elements()) {
        contents.add(object(id));
      }
      boolean array = filling.mode() == Filling.Mode.GATHER_ARRAY;
      made[index] =
          make(
              node.shape(),
              node.arguments(),
              filling.parameter(),
              array ? contents.toArray() : contents);
      return;
    }
    Object shell = make(node.shape(), node.arguments(), -1, null);
    made[index] = shell;
    for (int i = 0; i < node.elements().length; i++) {
      Object element = object(node.elements()[i]);
      switch (filling.mode()) {
        case ADD -> ((Collection<Object>) shell).add(element);
        case SET -> ((AtomicReference<Object>) shell).set(element);
        case SET_VALUE -> ((Map.Entry<Object, Object>) shell).setValue(element);
        default -> ((AtomicReferenceArray<Object>) shell).set(i, element);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private void fill(Node.Entries node, int index) throws Exception {
    boolean gathers = node.filling().parameter() >= 0;
    Object shell = gathers ? new LinkedHashMap<>() : make(node.shape(), node.arguments(), -1, null);
    made[index] = gathers ? null : shell;
    for (int i = 0; i < node.keys().length; i++) {
      ((Map<Object, Object>) shell).put(object(node.keys()[i]), object(node.values()[i]));
    }
    if (gathers) {
      made[index] = make(node.shape(), node.arguments(), node.filling().parameter(), shell);
    }
  }
}
