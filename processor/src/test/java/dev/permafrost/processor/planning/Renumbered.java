package dev.permafrost.processor.planning;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.units.Edges;
import java.util.Arrays;
import java.util.Map;

/** Nodes whose references have other numbers. */
final class Renumbered {
  private Renumbered() {}

  static Node node(Node node, Map<Integer, Integer> numbers) {
    if (node instanceof Node.ReferenceArray array) {
      return new Node.ReferenceArray(
          array.componentDescriptor(), array.access(), ids(array.elements(), numbers));
    }
    if (node instanceof Node.Instance instance) {
      return new Node.Instance(instance.shape(), arguments(node, numbers));
    }
    if (node instanceof Node.Elements elements) {
      return new Node.Elements(
          elements.family(),
          elements.shape(),
          arguments(node, numbers),
          elements.filling(),
          ids(elements.elements(), numbers));
    }
    if (node instanceof Node.Entries entries) {
      return new Node.Entries(
          entries.family(),
          entries.shape(),
          arguments(node, numbers),
          entries.filling(),
          ids(entries.keys(), numbers),
          ids(entries.values(), numbers));
    }
    return node;
  }

  private static int[] ids(int[] old, Map<Integer, Integer> numbers) {
    return Arrays.stream(old).map(id -> id < 0 ? id : numbers.get(id)).toArray();
  }

  private static long[] arguments(Node node, Map<Integer, Integer> numbers) {
    long[] arguments = Edges.raw(node).clone();
    Shape shape = Edges.shape(node);
    for (int i = 0; i < arguments.length; i++) {
      boolean reference = !shape.parameters().get(i).isPrimitive() && i != Edges.gathered(node);
      if (reference && arguments[i] >= 0) {
        arguments[i] = numbers.get((int) arguments[i]);
      }
    }
    return arguments;
  }
}
