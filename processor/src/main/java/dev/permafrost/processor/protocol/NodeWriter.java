package dev.permafrost.processor.protocol;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes nodes one after the other; words and shapes that come again are written once. */
public final class NodeWriter {
  private final ByteSink sink;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Shape, Integer> shapes = new IdentityHashMap<>();

  public NodeWriter(ByteSink sink) {
    this.sink = sink;
  }

  /** Ends the list of nodes. */
  public void end() {
    sink.one(NodeTags.END);
  }

  /**
   * Writes an object that cannot be frozen.
   *
   * @param node the object, which may lead to others; null if nothing is known of it
   */
  public void obstacle(Obstacle obstacle, Node node) {
    sink.one(NodeTags.OBSTACLE);
    sink.one(obstacle.kind().ordinal());
    sink.text(obstacle.fact());
    sink.text(obstacle.remedy());
    sink.text(obstacle.set());
    sink.one(node == null ? 0 : 1);
    if (node != null) {
      node(node, false);
    }
  }

  /** Writes one node; {@code unordered} is for containers only. */
  public void node(Node node, boolean unordered) {
    if (node instanceof Node.Text text) {
      sink.one(NodeTags.TEXT);
      sink.text(text.value());
    } else if (node instanceof Node.Instance instance) {
      sink.one(NodeTags.INSTANCE);
      shape(instance.shape());
      arguments(instance.shape(), instance.arguments());
    } else if (node instanceof Node.Box box) {
      sink.one(NodeTags.BOX);
      box(box.value());
    } else if (node instanceof Node.ReferenceArray array) {
      sink.one(NodeTags.REFERENCES);
      word(array.componentDescriptor());
      access(array.access());
      references(array.elements());
    } else if (node instanceof Node.PrimitiveArray array) {
      primitives(array.array());
    } else if (node instanceof Node.Elements || node instanceof Node.Entries) {
      container(node, unordered ? NodeTags.UNORDERED : 0);
    } else {
      constant(node);
    }
  }

  private void constant(Node node) {
    if (node instanceof Node.EnumConstant constant) {
      sink.one(NodeTags.ENUM);
      word(constant.className());
      word(constant.constant());
      access(constant.access());
    } else if (node instanceof Node.ClassLiteral literal) {
      sink.one(NodeTags.CLASS);
      word(literal.descriptor());
      access(literal.access());
    } else if (node instanceof Node.StaticField field) {
      sink.one(NodeTags.STATIC);
      word(field.className());
      word(field.field());
      word(field.fieldDescriptor());
      access(field.access());
    }
  }

  private void container(Node node, int flag) {
    if (node instanceof Node.Elements elements) {
      sink.one(NodeTags.ELEMENTS | flag);
      sink.one(elements.family().ordinal());
      shape(elements.shape());
      arguments(elements.shape(), elements.arguments());
      sink.one(elements.filling().mode().ordinal());
      sink.number(elements.filling().parameter() + 1);
      references(elements.elements());
    } else if (node instanceof Node.Entries entries) {
      sink.one(NodeTags.ENTRIES | flag);
      sink.one(entries.family().ordinal());
      shape(entries.shape());
      arguments(entries.shape(), entries.arguments());
      sink.one(entries.filling().mode().ordinal());
      sink.number(entries.filling().parameter() + 1);
      references(entries.keys());
      references(entries.values());
    }
  }

  private void references(int[] ids) {
    sink.number(ids.length);
    for (int id : ids) {
      sink.number(id + 1);
    }
  }

  private void arguments(Shape shape, long[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      Shape.Parameter parameter = shape.parameters().get(i);
      if (!parameter.isPrimitive()) {
        sink.number(arguments[i] + 1);
      } else if (parameter.descriptor().equals("D") || parameter.descriptor().equals("F")) {
        sink.fixed(arguments[i]);
      } else {
        sink.number((arguments[i] << 1) ^ (arguments[i] >> 63));
      }
    }
  }

  private void box(Object value) {
    sink.one(Primitives.letter(value.getClass()));
    sink.fixed(Primitives.bits(value));
  }

  private void primitives(Object array) {
    char letter = array.getClass().getComponentType().descriptorString().charAt(0);
    sink.one(NodeTags.PRIMITIVES);
    sink.one(letter);
    int length = Array.getLength(array);
    sink.number(length);
    if (array instanceof byte[] bytes) {
      sink.raw(bytes, 0, length);
      return;
    }
    int width = Primitives.width(letter);
    for (int i = 0; i < length; i++) {
      long bits = Primitives.bits(Array.get(array, i));
      for (int shift = 0; shift < width * 8; shift += 8) {
        sink.one((int) (bits >>> shift));
      }
    }
  }

  private void shape(Shape shape) {
    Integer known = shapes.putIfAbsent(shape, shapes.size());
    if (known != null) {
      sink.number(known + 1);
      return;
    }
    sink.number(0);
    word(shape.className());
    word(shape.factory());
    sink.number(shape.parameters().size());
    for (Shape.Parameter parameter : shape.parameters()) {
      word(parameter.name());
      word(parameter.descriptor());
      word(parameter.holder());
      access(parameter.access());
      sink.one(parameter.constant() ? 1 : 0);
    }
    word(shape.resultDescriptor());
    access(shape.access());
    sink.one(shape.mutable() ? 1 : 0);
    sink.one(shape.making().ordinal());
  }

  private void word(String word) {
    Integer known = words.putIfAbsent(word, words.size());
    sink.number(known == null ? 0 : known + 1);
    if (known == null) {
      sink.text(word);
    }
  }

  private void access(Access access) {
    sink.one(access.ordinal());
  }
}
