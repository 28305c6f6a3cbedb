package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import java.lang.reflect.Array;

/**
 * The first place where two graphs in canonical order differ.
 *
 * @param id the node in the first graph
 * @param ours what is there
 * @param theirs what the other graph has there
 */
record Difference(int id, String ours, String theirs) {
  private static final int QUOTED = 80;

  /** Whether it is an identity hash code at the end of a text that Object.toString made. */
  boolean isIdentity() {
    return ours.contains("@") && withoutHashes(ours).equals(withoutHashes(theirs));
  }

  private static String withoutHashes(String text) {
    return text.replaceAll("@[0-9a-f]{1,8}\\b", "@");
  }

  /** Compares node by node; null when there is no difference. */
  static Difference between(Graph ours, Graph theirs) {
    if (ours.root() != theirs.root()) {
      return new Difference(
          Node.NULL, describe(ours, ours.root()), describe(theirs, theirs.root()));
    }
    int common = Math.min(ours.size(), theirs.size());
    for (int id = 0; id < common; id++) {
      if (!Labels.alike(ours.node(id), theirs.node(id))) {
        return new Difference(id, describe(ours, id), describe(theirs, id));
      }
      int[] our = References.of(ours.node(id));
      int[] their = References.of(theirs.node(id));
      for (int i = 0; i < our.length; i++) {
        if (our[i] != their[i]) {
          return new Difference(id, reference(ours, our[i]), reference(theirs, their[i]));
        }
      }
    }
    return null;
  }

  private static String reference(Graph graph, int id) {
    return "a reference to " + describe(graph, id) + " (object " + id + ")";
  }

  /** A node in a few words. */
  static String describe(Graph graph, int id) {
    if (id == Node.NULL) {
      return "null";
    }
    Node node = graph.node(id);
    if (node instanceof Node.Text text) {
      return quote(text.value());
    } else if (node instanceof Node.Box box) {
      return String.valueOf(box.value());
    } else if (node instanceof Node.EnumConstant constant) {
      return constant.className() + "." + constant.constant();
    } else if (node instanceof Node.ClassLiteral literal) {
      return "class " + literal.descriptor();
    } else if (node instanceof Node.StaticField field) {
      return field.className() + "." + field.field();
    } else if (node instanceof Node.PrimitiveArray array) {
      return array.array().getClass().getComponentType()
          + "["
          + Array.getLength(array.array())
          + "]"
          + sample(array.array());
    } else if (node instanceof Node.ReferenceArray array) {
      return "an array of " + array.elements().length;
    } else if (node instanceof Node.Instance instance) {
      return instance(graph, instance);
    }
    return container(node);
  }

  private static String container(Node node) {
    String name =
        node instanceof Node.Elements elements
            ? elements.shape().className()
            : ((Node.Entries) node).shape().className();
    return name + " of size " + Canonical.size(node);
  }

  private static String factory(Shape shape) {
    if (shape.making() == Making.CODE) {
      return ".lambda";
    }
    return shape.factory().isEmpty() ? "" : "." + shape.factory();
  }

  private static String instance(Graph graph, Node.Instance instance) {
    StringBuilder text = new StringBuilder(instance.shape().className());
    text.append(factory(instance.shape()));
    text.append('(');
    for (int i = 0; i < instance.arguments().length; i++) {
      text.append(i == 0 ? "" : ", ");
      long argument = instance.arguments()[i];
      String descriptor = instance.shape().parameters().get(i).descriptor();
      if (descriptor.length() == 1) {
        text.append(Primitives.box(descriptor.charAt(0), argument));
      } else if (argument != Node.NULL && graph.node((int) argument) instanceof Node.Text leaf) {
        text.append(quote(leaf.value()));
      } else {
        text.append(argument == Node.NULL ? "null" : "…");
      }
    }
    return text.append(')').toString();
  }

  private static String sample(Object array) {
    StringBuilder text = new StringBuilder(" {");
    int length = Math.min(4, Array.getLength(array));
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : ", ").append(Array.get(array, i));
    }
    return text.append(length < Array.getLength(array) ? ", …}" : "}").toString();
  }

  /** A string as source code has it, cut to a readable length. */
  static String quote(String text) {
    String cut = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    return '"' + cut.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
