package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.util.ArrayDeque;
import java.util.Arrays;

/** Shortest ways from the result to an object, as source code would write them. */
public final class Paths {
  /** Longer ways are told by their two ends. */
  private static final int STEPS = 24;

  private final Graph graph;
  private final String root;
  private final int[] parents;

  public Paths(Graph graph, String root) {
    this.graph = graph;
    this.root = root;
    this.parents = parents(graph);
  }

  private static int[] parents(Graph graph) {
    int[] parents = new int[graph.size()];
    Arrays.fill(parents, -2);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    if (graph.root() != Node.NULL) {
      parents[graph.root()] = -1;
      queue.add(graph.root());
    }
    while (!queue.isEmpty()) {
      int id = queue.poll();
      for (int target : References.of(graph.node(id))) {
        if (target != Node.NULL && parents[target] == -2) {
          parents[target] = id;
          queue.add(target);
        }
      }
    }
    return parents;
  }

  /** {@code cities["FR/Paris"].zone.lock}. */
  public String to(int id) {
    ArrayDeque<Integer> steps = new ArrayDeque<>();
    for (int at = id; at >= 0 && parents[at] >= 0; at = parents[at]) {
      steps.push(at);
    }
    // A static field is where a path begins, not a part of what the routine returned.
    boolean fromField = !steps.isEmpty() && isState(graph.node(parents[steps.peek()]));
    StringBuilder path = new StringBuilder(fromField ? "" : root);
    int left = steps.size();
    boolean cut = left > STEPS;
    for (int step : steps) {
      if (!cut || left > steps.size() - STEPS / 2 || left <= STEPS / 2) {
        path.append(step(graph.node(parents[step]), step));
      } else if (left == STEPS / 2 + 1) {
        path.append(" … ").append(steps.size() - STEPS).append(" steps … ");
      }
      left--;
    }
    return path.toString();
  }

  /** The way to one reference of an object; to the object itself if that is negative. */
  public String to(int id, int reference) {
    if (reference < 0) {
      return to(id);
    }
    Node node = graph.node(id);
    int child = References.of(node)[reference];
    if (node instanceof Node.ReferenceArray) {
      return to(id) + "[" + reference + "]";
    }
    return to(id) + (child == Node.NULL ? nullStep(node, reference) : step(node, child));
  }

  private static String nullStep(Node node, int reference) {
    if (!(node instanceof Node.Instance instance)) {
      return "";
    }
    int left = reference;
    for (Shape.Parameter parameter : instance.shape().parameters()) {
      if (!parameter.isPrimitive() && left-- == 0) {
        return "." + parameter.name();
      }
    }
    return "";
  }

  private String step(Node parent, int child) {
    if (parent instanceof Node.ReferenceArray array) {
      return "[" + indexOf(array.elements(), child) + "]";
    } else if (parent instanceof Node.Elements elements) {
      int index = indexOf(elements.elements(), child);
      return index < 0
          ? argument(elements.shape(), elements.arguments(), child)
          : element(elements, index);
    } else if (parent instanceof Node.Entries entries) {
      int value = indexOf(entries.values(), child);
      int key = indexOf(entries.keys(), child);
      if (value >= 0) {
        return "[" + keyText(entries.keys()[value]) + "]";
      }
      return key >= 0
          ? ".keys[" + keyText(child) + "]"
          : argument(entries.shape(), entries.arguments(), child);
    }
    Node.Instance instance = (Node.Instance) parent;
    return argument(instance.shape(), instance.arguments(), child);
  }

  private static String element(Node.Elements elements, int index) {
    switch (elements.filling().mode()) {
      case SET:
        return ".get()";
      case SET_VALUE:
        return ".getValue()";
      default:
        return "[" + index + "]";
    }
  }

  private static String argument(Shape shape, long[] arguments, int child) {
    String from = shape.className();
    if (from.equals("java.util.Collections") || from.equals("java.util.Arrays")) {
      // A wrapper answers as what it wraps: source code shows no step.
      return shape.parameters().get(0).descriptor().startsWith("Ljava/lang/Object") ? "[0]" : "";
    }
    for (int i = 0; i < arguments.length; i++) {
      if (!shape.parameters().get(i).isPrimitive() && arguments[i] == child) {
        if (shape.making() == Making.STATICS) {
          return field(shape.parameters().get(i));
        }
        return from.equals("java.util.Optional")
            ? ".get()"
            : "." + shape.parameters().get(i).name();
      }
    }
    return "";
  }

  private static boolean isState(Node node) {
    return node instanceof Node.Instance instance && instance.shape().making() == Making.STATICS;
  }

  private static String field(Shape.Parameter parameter) {
    String holder = parameter.holder();
    return holder.substring(holder.lastIndexOf('.') + 1).replace('$', '.') + "." + parameter.name();
  }

  private String keyText(int key) {
    return Difference.describe(graph, key);
  }

  private static int indexOf(int[] ids, int wanted) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
