package dev.permafrost.processor.protocol;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the nodes a {@link NodeWriter} wrote. */
public final class NodeReader {
  private static final Node IN_PLACE_OF_OBSTACLES = new Node.ClassLiteral("V", Access.PRIVATE);
  private static final Obstacle.Kind[] OBSTACLES = Obstacle.Kind.values();
  private static final Family[] FAMILIES = Family.values();
  private static final Access[] ACCESSES = Access.values();
  private static final Making[] MAKINGS = Making.values();
  private static final Filling.Mode[] MODES = Filling.Mode.values();

  private final ByteSource source;
  private final List<String> words = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final BitSet unordered = new BitSet();
  private final Map<Integer, Obstacle> obstacles = new HashMap<>();

  public NodeReader(ByteSource source) {
    this.source = source;
  }

  /**
   * What was read.
   *
   * @param nodes in order of id; the place of an obstacle of which nothing is known is taken by a
   *     class that no object has
   * @param unordered containers whose order means nothing
   * @param obstacles by id
   */
  public record Nodes(List<Node> nodes, BitSet unordered, Map<Integer, Obstacle> obstacles) {}

  /** Reads up to the end of the list of nodes. */
  public Nodes read() {
    for (int tag = source.one(); tag != NodeTags.END; tag = source.one()) {
      if ((tag & NodeTags.UNORDERED) != 0) {
        unordered.set(nodes.size());
      }
      if (tag == NodeTags.OBSTACLE) {
        obstacles.put(nodes.size(), obstacle());
        nodes.add(source.one() == 0 ? IN_PLACE_OF_OBSTACLES : node(source.one()));
      } else {
        nodes.add(node(tag & ~NodeTags.UNORDERED));
      }
    }
    return new Nodes(nodes, unordered, obstacles);
  }

  private Obstacle obstacle() {
    return new Obstacle(OBSTACLES[source.one()], source.text(), source.text(), source.text());
  }

  private Node node(int tag) {
    switch (tag) {
      case NodeTags.TEXT:
        return new Node.Text(source.text(), false);
      case NodeTags.BOX:
        return new Node.Box(Primitives.box((char) source.one(), source.fixed()));
      case NodeTags.ENUM:
        return new Node.EnumConstant(word(), word(), access());
      case NodeTags.CLASS:
        return new Node.ClassLiteral(word(), access());
      case NodeTags.STATIC:
        return new Node.StaticField(word(), word(), word(), access());
      case NodeTags.PRIMITIVES:
        return new Node.PrimitiveArray(primitives());
      case NodeTags.REFERENCES:
        return new Node.ReferenceArray(word(), access(), references());
      case NodeTags.INSTANCE:
        Shape shape = shape();
        return new Node.Instance(shape, arguments(shape));
      case NodeTags.ELEMENTS:
        return elements();
      case NodeTags.ENTRIES:
        return entries();
      default:
        throw new IllegalStateException("unknown node " + tag);
    }
  }

  private Node elements() {
    Family family = FAMILIES[source.one()];
    Shape shape = shape();
    return new Node.Elements(family, shape, arguments(shape), filling(), references());
  }

  private Node entries() {
    Family family = FAMILIES[source.one()];
    Shape shape = shape();
    return new Node.Entries(family, shape, arguments(shape), filling(), references(), references());
  }

  private Filling filling() {
    return new Filling(MODES[source.one()], source.small() - 1);
  }

  private int[] references() {
    int[] ids = new int[source.small()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = source.small() - 1;
    }
    return ids;
  }

  private long[] arguments(Shape shape) {
    long[] arguments = new long[shape.parameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      String descriptor = shape.parameters().get(i).descriptor();
      if (descriptor.length() > 1) {
        arguments[i] = source.number() - 1;
      } else if (descriptor.equals("D") || descriptor.equals("F")) {
        arguments[i] = source.fixed();
      } else {
        long zigzag = source.number();
        arguments[i] = (zigzag >>> 1) ^ -(zigzag & 1);
      }
    }
    return arguments;
  }

  private Object primitives() {
    char letter = (char) source.one();
    int length = source.small();
    if (letter == 'B') {
      return source.raw(length);
    }
    Object array = Array.newInstance(Primitives.type(letter), length);
    int width = Primitives.width(letter);
    for (int i = 0; i < length; i++) {
      long bits = 0;
      for (int shift = 0; shift < width * 8; shift += 8) {
        bits |= (long) source.one() << shift;
      }
      Array.set(array, i, Primitives.box(letter, bits));
    }
    return array;
  }

  private Shape shape() {
    int known = source.small();
    if (known > 0) {
      return shapes.get(known - 1);
    }
    String className = word();
    String factory = word();
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (int left = source.small(); left > 0; left--) {
      parameters.add(new Shape.Parameter(word(), word(), word(), access(), source.one() == 1));
    }
    Shape shape =
        new Shape(
            className,
            factory,
            parameters,
            word(),
            access(),
            source.one() == 1,
            MAKINGS[source.one()]);
    shapes.add(shape);
    return shape;
  }

  private String word() {
    int known = source.small();
    if (known > 0) {
      return words.get(known - 1);
    }
    String word = source.text();
    words.add(word);
    return word;
  }

  private Access access() {
    return ACCESSES[source.one()];
  }
}
