package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import java.util.Arrays;

/** What a node is apart from its references: compared and hashed, the same in every JVM. */
final class Labels {
  private Labels() {}

  /** Whether two nodes are alike but for what they refer to, and refer to equally many. */
  static boolean alike(Node one, Node other) {
    if (one.getClass() != other.getClass()) {
      return false;
    } else if (one instanceof Node.Text text) {
      return text.value().equals(((Node.Text) other).value());
    } else if (one instanceof Node.PrimitiveArray array) {
      return Arrays.deepEquals(
          new Object[] {array.array()}, new Object[] {((Node.PrimitiveArray) other).array()});
    } else if (one instanceof Node.Box box) {
      Object theirs = ((Node.Box) other).value();
      return box.value().getClass() == theirs.getClass()
          && Primitives.bits(box.value()) == Primitives.bits(theirs);
    } else if (one instanceof Node.ReferenceArray array) {
      Node.ReferenceArray theirs = (Node.ReferenceArray) other;
      return array.componentDescriptor().equals(theirs.componentDescriptor())
          && array.elements().length == theirs.elements().length;
    }
    return made(one) ? sameMaking(one, other) : one.equals(other);
  }

  /** Whether a node has a shape. */
  static boolean made(Node node) {
    return node instanceof Node.Instance
        || node instanceof Node.Elements
        || node instanceof Node.Entries;
  }

  private static boolean sameMaking(Node one, Node other) {
    Shape shape = shape(one);
    return shape.equals(shape(other))
        && gathered(one) == gathered(other)
        && References.of(one).length == References.of(other).length
        && samePrimitives(shape, arguments(one), arguments(other));
  }

  private static boolean samePrimitives(Shape shape, long[] ours, long[] theirs) {
    for (int i = 0; i < ours.length; i++) {
      if (shape.parameters().get(i).isPrimitive() && ours[i] != theirs[i]) {
        return false;
      }
    }
    return true;
  }

  /** A hash of what {@link #alike} compares. */
  static long hash(Node node) {
    if (node instanceof Node.Text text) {
      return mix(1, hash(text.value()));
    } else if (node instanceof Node.Box box) {
      return mix(hash(box.value().getClass().getName()), Primitives.bits(box.value()));
    } else if (node instanceof Node.EnumConstant constant) {
      return mix(hash(constant.className()), hash(constant.constant()));
    } else if (node instanceof Node.ClassLiteral literal) {
      return mix(2, hash(literal.descriptor()));
    } else if (node instanceof Node.StaticField field) {
      return mix(hash(field.className()), hash(field.field()));
    } else if (node instanceof Node.PrimitiveArray array) {
      return mix(3, Arrays.deepHashCode(new Object[] {array.array()}));
    } else if (node instanceof Node.ReferenceArray array) {
      return mix(hash(array.componentDescriptor()), array.elements().length);
    }
    Shape shape = shape(node);
    long hash = mix(hash(shape.className()), hash(shape.factory()));
    long[] arguments = arguments(node);
    for (int i = 0; i < arguments.length; i++) {
      hash = mix(hash, shape.parameters().get(i).isPrimitive() ? arguments[i] : 0);
    }
    return mix(hash, References.of(node).length);
  }

  /** The shape of a node that has one. */
  static Shape shape(Node node) {
    if (node instanceof Node.Instance instance) {
      return instance.shape();
    }
    return node instanceof Node.Elements elements
        ? elements.shape()
        : ((Node.Entries) node).shape();
  }

  private static long[] arguments(Node node) {
    if (node instanceof Node.Instance instance) {
      return instance.arguments();
    }
    return node instanceof Node.Elements elements
        ? elements.arguments()
        : ((Node.Entries) node).arguments();
  }

  private static int gathered(Node node) {
    if (node instanceof Node.Elements elements) {
      return elements.filling().parameter();
    }
    return node instanceof Node.Entries entries ? entries.filling().parameter() : -1;
  }

  private static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 0x100000001B3L + text.charAt(i);
    }
    return mix(hash, 7);
  }

  /** Mixes a number into a hash; the order matters. */
  static long mix(long hash, long more) {
    long mixed = (hash * 31 + more) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }
}
