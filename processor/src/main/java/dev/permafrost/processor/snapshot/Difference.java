package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import java.lang.reflect.Array;
import java.util.Locale;

/**
 * The first place where two graphs in canonical order differ.
 *
 * @param id the node in the first graph
 * @param reference which of its references is another one; -1 where the node itself is
 * @param likeness what seems to be behind it
 * @param ours what is there
 * @param theirs what the other graph has there
 */
public record Difference(int id, int reference, Likeness likeness, String ours, String theirs) {
  private static final int QUOTED = 80;
  private static final int NONE = -1;

  /** What two graphs seem to differ by, as far as that can be told from one place in them. */
  enum Likeness {
    /** By what the place says. */
    PLAIN("", ""),

    /** By where a table keeps what stands in it by hash code. */
    TABLE(
        "; this looks like a hash table of a class that Permafrost does not know, whose layout is"
            + " right in one JVM only",
        "give its keys a hashCode that is the same in every JVM (enum constants, classes and"
            + " objects without hashCode have none), or use a java.util.HashMap or HashSet, which"
            + " are laid out anew"),

    /** By a hash code that an object keeps. */
    HASH(
        "; this looks like a hash code that an object keeps, and that follows from one which is"
            + " another in every JVM, such as a class's, an enum constant's or that of an object"
            + " without hashCode",
        "return what such an object is made from, or see that the routine does not ask for its hash"
            + " code"),

    /** By which references lead to one object. */
    SHARING(
        "; equal objects, of which one run has several and the other one",
        "let no static cache or pool hand objects of the first call to the second: use no cache, or"
            + " have a static initialiser fill it");

    private final String why;
    private final String remedy;

    Likeness(String why, String remedy) {
      this.why = why;
      this.remedy = remedy;
    }

    /** What is said of it beyond what differs. */
    String why() {
      return why;
    }

    /** What to do about it, given what to do where nothing more is known. */
    String remedy(String otherwise) {
      return remedy.isEmpty() ? otherwise : remedy;
    }
  }

  /** Whether it is an identity hash code at the end of a text that Object.toString made. */
  public boolean isIdentity() {
    return ours.contains("@") && withoutHashes(ours).equals(withoutHashes(theirs));
  }

  private static String withoutHashes(String text) {
    return text.replaceAll("@[0-9a-f]{1,8}\\b", "@");
  }

  /** What is said beyond what differs. */
  public String why() {
    return likeness.why();
  }

  /** What to do about it, given what to do where nothing more is known. */
  public String remedy(String otherwise) {
    return likeness.remedy(otherwise);
  }

  /** Compares node by node; null when there is no difference. */
  static Difference between(Graph ours, Graph theirs) {
    if (ours.root() != theirs.root()) {
      return new Difference(
          Node.NULL,
          NONE,
          Likeness.PLAIN,
          describe(ours, ours.root()),
          describe(theirs, theirs.root()));
    }
    int common = Math.min(ours.size(), theirs.size());
    for (int id = 0; id < common; id++) {
      if (!Labels.alike(ours.node(id), theirs.node(id))) {
        Likeness hash = storedHash(ours.node(id), theirs.node(id));
        String field = differingField(ours.node(id), theirs.node(id));
        return new Difference(
            id, NONE, hash, field + describe(ours, id), field + describe(theirs, id));
      }
      int[] our = References.of(ours.node(id));
      int[] their = References.of(theirs.node(id));
      for (int i = 0; i < our.length; i++) {
        if (our[i] != their[i]) {
          return between(ours, theirs, id, i);
        }
      }
    }
    return null;
  }

  /** One reference leads elsewhere; in canonical order the lower number is the one met before. */
  private static Difference between(Graph ours, Graph theirs, int id, int reference) {
    int[] all = References.of(ours.node(id));
    int[] others = References.of(theirs.node(id));
    int our = all[reference];
    int their = others[reference];
    if (our == Node.NULL
        || their == Node.NULL
        || !describe(ours, our).equals(describe(theirs, their))) {
      boolean table = isTable(ours.node(id), all, others);
      return new Difference(
          id,
          reference,
          table ? Likeness.TABLE : Likeness.PLAIN,
          reference(ours, our),
          reference(theirs, their));
    }
    String met = "a second reference to " + describe(ours, our);
    String own = "a reference to another " + describe(ours, our);
    return new Difference(
        id, reference, Likeness.SHARING, our < their ? met : own, our < their ? own : met);
  }

  private static String reference(Graph graph, int id) {
    return id == Node.NULL ? "null" : "a reference to " + describe(graph, id);
  }

  /** An array with gaps that holds as much in the other graph, at other places. */
  private static boolean isTable(Node node, int[] ours, int[] theirs) {
    int gaps = gaps(ours);
    return node instanceof Node.ReferenceArray && gaps > 0 && gaps == gaps(theirs);
  }

  private static int gaps(int[] ids) {
    int gaps = 0;
    for (int id : ids) {
      gaps += id == Node.NULL ? 1 : 0;
    }
    return gaps;
  }

  /** {@code seed of }, if a number in a field is all that differs; else empty. */
  private static String differingField(Node ours, Node theirs) {
    if (!(ours instanceof Node.Instance our && theirs instanceof Node.Instance their)
        || our.shape().making() == Making.CALL
        || !our.shape().equals(their.shape())) {
      return "";
    }
    for (int i = 0; i < our.arguments().length; i++) {
      Shape.Parameter parameter = our.shape().parameters().get(i);
      if (parameter.isPrimitive() && our.arguments()[i] != their.arguments()[i]) {
        return parameter.name() + " of ";
      }
    }
    return "";
  }

  /** Entries of many tables keep the hash code of their key, and many an object its own. */
  private static Likeness storedHash(Node ours, Node theirs) {
    if (!isStoredHash(ours, theirs)) {
      return Likeness.PLAIN;
    }
    for (Shape.Parameter parameter : ((Node.Instance) ours).shape().parameters()) {
      String name = parameter.name().toLowerCase(Locale.ROOT);
      if (!parameter.isPrimitive() && (name.contains("key") || name.contains("next"))) {
        return Likeness.TABLE;
      }
    }
    return Likeness.HASH;
  }

  private static boolean isStoredHash(Node ours, Node theirs) {
    if (!(ours instanceof Node.Instance our && theirs instanceof Node.Instance their)
        || !our.shape().equals(their.shape())) {
      return false;
    }
    boolean hash = false;
    for (int i = 0; i < our.arguments().length; i++) {
      Shape.Parameter parameter = our.shape().parameters().get(i);
      if (parameter.isPrimitive() && our.arguments()[i] != their.arguments()[i]) {
        hash = parameter.name().toLowerCase(Locale.ROOT).contains("hash");
        if (!hash) {
          return false;
        }
      }
    }
    return hash;
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
