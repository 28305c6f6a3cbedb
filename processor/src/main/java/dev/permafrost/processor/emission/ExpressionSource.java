package dev.permafrost.processor.emission;

import com.palantir.javapoet.CodeBlock;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a small graph as one plain Java expression. */
final class ExpressionSource {
  private static final String OBJECT = "Ljava/lang/Object;";

  private final Graph graph;

  private ExpressionSource(Graph graph) {
    this.graph = graph;
  }

  /** The expression that makes the graph's root. */
  static CodeBlock of(Graph graph) {
    return new ExpressionSource(graph).reference(graph.root());
  }

  /** Whether it is a literal, which cannot fail. */
  static boolean isLiteral(Graph graph) {
    if (graph.root() == Node.NULL) {
      return true;
    }
    Node root = graph.node(graph.root());
    return root instanceof Node.Text || root instanceof Node.Box;
  }

  private CodeBlock reference(int id) {
    return id == Node.NULL ? CodeBlock.of("null") : node(graph.node(id));
  }

  private CodeBlock node(Node node) {
    if (node instanceof Node.Text text) {
      return Literals.text(text.value());
    }
    if (node instanceof Node.Box box) {
      return Literals.primitive(box.value());
    }
    if (node instanceof Node.PrimitiveArray array) {
      return primitiveArray(array.array());
    }
    if (node instanceof Node.ReferenceArray array) {
      CodeBlock type = CodeBlock.of("$T[]", TypeNames.ofDescriptor(array.componentDescriptor()));
      return array(type, references(array.elements()));
    }
    if (node instanceof Node.Instance instance) {
      return instance(instance);
    }
    if (node instanceof Node.Elements elements) {
      return elements(elements);
    }
    return ConstantSource.nameable(node);
  }

  private CodeBlock primitiveArray(Object array) {
    List<CodeBlock> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Literals.primitive(Array.get(array, i)));
    }
    return array(CodeBlock.of("$T[]", array.getClass().getComponentType()), elements);
  }

  private static CodeBlock array(CodeBlock type, List<CodeBlock> elements) {
    return CodeBlock.of("new $L {$L}", type, CodeBlock.join(elements, ",$W"));
  }

  private CodeBlock instance(Node.Instance instance) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < instance.arguments().length; i++) {
      Shape.Parameter parameter = instance.shape().parameters().get(i);
      arguments.add(argument(parameter, instance.arguments()[i]));
    }
    return ShapeSource.call(instance.shape(), arguments);
  }

  private CodeBlock argument(Shape.Parameter parameter, long bits) {
    if (parameter.isPrimitive()) {
      return Literals.primitive(value(parameter.descriptor().charAt(0), bits));
    }
    CodeBlock value = reference((int) bits);
    return needsNoCast(parameter.descriptor(), (int) bits)
        ? value
        : CodeBlock.of("($T) $L", TypeNames.ofDescriptor(parameter.descriptor()), value);
  }

  /** The cast picks the right one of overloaded constructors; most expressions need no help. */
  private boolean needsNoCast(String descriptor, int id) {
    if (descriptor.equals(OBJECT)) {
      return id == Node.NULL || !(graph.node(id) instanceof Node.PrimitiveArray);
    }
    if (id == Node.NULL) {
      return false;
    }
    Node node = graph.node(id);
    if (node instanceof Node.Text) {
      return descriptor.equals("Ljava/lang/String;");
    }
    return node instanceof Node.Instance instance
        ? instance.shape().resultDescriptor().equals(descriptor)
        : node instanceof Node.Elements && descriptor.equals("Ljava/util/List;");
  }

  private CodeBlock elements(Node.Elements elements) {
    if (elements.filling().mode() != Filling.Mode.GATHER_ARRAY) {
      throw new IllegalArgumentException("no expression fills " + elements.shape());
    }
    List<CodeBlock> values = references(elements.elements());
    boolean asArray =
        Arrays.stream(elements.elements()).anyMatch(id -> id == Node.NULL || isArray(id));
    // An array given alone would be taken for the array of elements.
    List<CodeBlock> arguments =
        asArray ? List.of(array(CodeBlock.of("$T[]", Object.class), values)) : values;
    CodeBlock call = ShapeSource.call(elements.shape(), arguments);
    return asArray ? CodeBlock.of("($T) $L", raw(elements.shape()), call) : call;
  }

  private static com.palantir.javapoet.TypeName raw(Shape shape) {
    return TypeNames.ofBinary(shape.className());
  }

  private boolean isArray(int id) {
    Node node = graph.node(id);
    return node instanceof Node.PrimitiveArray || node instanceof Node.ReferenceArray;
  }

  private List<CodeBlock> references(int[] ids) {
    return Arrays.stream(ids).mapToObj(this::reference).toList();
  }

  /** The box of a primitive, from its raw bits. */
  private static Object value(char descriptor, long bits) {
    return switch (descriptor) {
      case 'Z' -> bits != 0;
      case 'B' -> (byte) bits;
      case 'S' -> (short) bits;
      case 'C' -> (char) bits;
      case 'I' -> (int) bits;
      case 'J' -> bits;
      case 'F' -> Float.intBitsToFloat((int) bits);
      case 'D' -> Double.longBitsToDouble(bits);
      default -> throw new IllegalArgumentException("not a primitive: " + descriptor);
    };
  }
}
