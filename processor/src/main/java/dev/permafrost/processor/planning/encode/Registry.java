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

  public List<Shape> shapes() {
    return new ArrayList<>(shapes.keySet());
  }

  public List<Node> constants() {
    return new ArrayList<>(constants.keySet());
  }
}
