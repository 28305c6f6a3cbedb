package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.util.List;

/** The references of one node, in a fixed order, and how to point them elsewhere. */
final class References {
  private static final int[] NONE = {};

  private References() {}

  /** Ids of what the node refers to, {@link Node#NULL} included: arguments, then contents. */
  static int[] of(Node node) {
    if (node instanceof Node.Instance instance) {
      return arguments(instance.shape(), instance.arguments(), -1, NONE, NONE);
    } else if (node instanceof Node.Elements elements) {
      return arguments(
          elements.shape(),
          elements.arguments(),
          elements.filling().parameter(),
          elements.elements(),
          NONE);
    } else if (node instanceof Node.Entries entries) {
      return arguments(
          entries.shape(),
          entries.arguments(),
          entries.filling().parameter(),
          entries.keys(),
          entries.values());
    } else if (node instanceof Node.ReferenceArray array) {
      return array.elements();
    }
    return NONE;
  }

  private static int[] arguments(
      Shape shape, long[] arguments, int gathered, int[] contents, int[] more) {
    int count = 0;
    for (int i = 0; i < arguments.length; i++) {
      count += isReference(shape, i, gathered) ? 1 : 0;
    }
    int[] all = new int[count + contents.length + more.length];
    int at = 0;
    for (int i = 0; i < arguments.length; i++) {
      if (isReference(shape, i, gathered)) {
        all[at++] = (int) arguments[i];
      }
    }
    System.arraycopy(contents, 0, all, at, contents.length);
    System.arraycopy(more, 0, all, at + contents.length, more.length);
    return all;
  }

  /** Whether an argument refers to a node that is there before the call. */
  static boolean isReference(Shape shape, int parameter, int gathered) {
    List<Shape.Parameter> parameters = shape.parameters();
    return parameter != gathered && !parameters.get(parameter).isPrimitive();
  }

  /** The same node with every id replaced. */
  static Node renumber(Node node, int[] newIds) {
    if (node instanceof Node.Instance instance) {
      return new Node.Instance(
          instance.shape(), arguments(instance.shape(), instance.arguments(), -1, newIds));
    } else if (node instanceof Node.Elements elements) {
      return new Node.Elements(
          elements.family(),
          elements.shape(),
          arguments(elements.shape(), elements.arguments(), elements.filling().parameter(), newIds),
          elements.filling(),
          ids(elements.elements(), newIds));
    } else if (node instanceof Node.Entries entries) {
      return new Node.Entries(
          entries.family(),
          entries.shape(),
          arguments(entries.shape(), entries.arguments(), entries.filling().parameter(), newIds),
          entries.filling(),
          ids(entries.keys(), newIds),
          ids(entries.values(), newIds));
    } else if (node instanceof Node.ReferenceArray array) {
      return new Node.ReferenceArray(
          array.componentDescriptor(), array.access(), ids(array.elements(), newIds));
    }
    return node;
  }

  private static long[] arguments(Shape shape, long[] arguments, int gathered, int[] newIds) {
    long[] renumbered = arguments.clone();
    for (int i = 0; i < arguments.length; i++) {
      if (isReference(shape, i, gathered) && arguments[i] != Node.NULL) {
        renumbered[i] = newIds[(int) arguments[i]];
      }
    }
    return renumbered;
  }

  private static int[] ids(int[] ids, int[] newIds) {
    int[] renumbered = ids.clone();
    for (int i = 0; i < ids.length; i++) {
      renumbered[i] = ids[i] == Node.NULL ? Node.NULL : newIds[ids[i]];
    }
    return renumbered;
  }
}
