package dev.permafrost.processor.planning;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.routine.Routine;

/** Tells the results that read best as one plain Java expression: small trees that never change. */
final class ExpressionRule {
  private static final int MAX_NODES = 32;
  private static final int MAX_TEXT = 20_000;

  private final Graph graph;
  private final String returnDescriptor;
  private final String packageName;
  private final Edges edges;
  private final Traits traits;

  ExpressionRule(Graph graph, Routine routine) {
    this.graph = graph;
    returnDescriptor = routine.returnDescriptor();
    packageName = routine.owner().packageName();
    edges = new Edges(graph);
    traits = new Traits(graph);
  }

  boolean applies() {
    if (graph.root() == Node.NULL || isPrimitive()) {
      return true;
    }
    return graph.size() <= MAX_NODES && nonePinned() && isTree() && areWritable();
  }

  private boolean isPrimitive() {
    return returnDescriptor.length() == 1 && !returnDescriptor.equals("V");
  }

  private boolean isAtom(int id) {
    return traits.atom(id);
  }

  /** An expression makes new objects; one that is the same for ever needs an image to keep it. */
  private boolean nonePinned() {
    return graph.pinned().stream().allMatch(this::isAtom);
  }

  private boolean isTree() {
    int[] references = new int[graph.size()];
    references[graph.root()]++;
    for (int id = 0; id < graph.size(); id++) {
      for (int edge = 0, degree = edges.degree(id); edge < degree; edge++) {
        int target = edges.target(id, edge);
        if (target != Node.NULL && ++references[target] > 1 && !isAtom(target)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean areWritable() {
    long text = 0;
    for (int id = 0; id < graph.size(); id++) {
      Node node = graph.node(id);
      text += node instanceof Node.Text one ? one.value().length() : 0;
      if (!isWritable(id, node)) {
        return false;
      }
    }
    return text <= MAX_TEXT;
  }

  private boolean isWritable(int id, Node node) {
    if (node instanceof Node.Box) {
      return true;
    }
    if (node instanceof Node.Text text) {
      // A string that is not interned is no literal; only the root's identity is nobody's business.
      return text.interned() || id == graph.root();
    }
    if (node instanceof Node.Instance instance) {
      return isWritable(instance.shape()) && !instance.shape().mutable();
    }
    if (node instanceof Node.Elements elements) {
      return elements.family() == Family.IMMUTABLE_LIST && isWritable(elements.shape());
    }
    return Traits.isConstant(node) && isWritableConstant(node);
  }

  private boolean isWritable(Shape shape) {
    return shape.making() == Making.CALL && isNameable(shape.access(), shape.className());
  }

  private boolean isWritableConstant(Node node) {
    if (node instanceof Node.EnumConstant constant) {
      return isNameable(constant.access(), constant.className());
    }
    if (node instanceof Node.StaticField field) {
      return isNameable(field.access(), field.className());
    }
    Node.ClassLiteral literal = (Node.ClassLiteral) node;
    return isNameable(literal.access(), elementName(literal.descriptor()));
  }

  /** The class that a descriptor, of an array or not, is about. */
  private static String elementName(String descriptor) {
    int start = descriptor.lastIndexOf('[') + 1;
    return descriptor.length() - start == 1
        ? ""
        : descriptor.substring(start + 1, descriptor.length() - 1).replace('/', '.');
  }

  /** Whether the generated class, which is in the owner's package, can write this name. */
  private boolean isNameable(Access access, String className) {
    int dot = className.lastIndexOf('.');
    return access == Access.PUBLIC && (dot >= 0 || packageName.isEmpty())
        || access == Access.PACKAGE
            && packageName.equals(dot < 0 ? "" : className.substring(0, dot));
  }
}
