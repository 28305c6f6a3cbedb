package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers shapes and constants as they are first met. */
public final class Registry {
  private final Map<Shape, Integer> shapes = new LinkedHashMap<>();
  private final Map<Node, Integer> constants = new LinkedHashMap<>();

  /** The last shape asked for: most often it is asked for again. */
  private Shape lastShape;

  private int lastNumber;

  int shape(Shape shape) {
    if (shape != lastShape) {
      lastShape = shape;
      lastNumber = shapes.computeIfAbsent(shape, unseen -> shapes.size());
    }
    return lastNumber;
  }

  int constant(Node constant) {
    return constants.computeIfAbsent(constant, unseen -> constants.size());
  }

  /** Numbers all that another one has met; returns whether that has the same numbers here. */
  boolean take(Registry other) {
    boolean same = true;
    for (Map.Entry<Shape, Integer> each : other.shapes.entrySet()) {
      same &= each.getValue() == shape(each.getKey());
    }
    for (Map.Entry<Node, Integer> each : other.constants.entrySet()) {
      same &= each.getValue() == constant(each.getKey());
    }
    return same;
  }

  public List<Shape> shapes() {
    return new ArrayList<>(shapes.keySet());
  }

  public List<Node> constants() {
    return new ArrayList<>(constants.keySet());
  }
}
