package dev.permafrost.processor.planning.units;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.lang.reflect.Array;
import java.util.BitSet;

/** What can be said of each node by itself. */
public final class Traits {

  /** The fewest elements for which a lazy view pays. */
  public static final int LAZY_FROM = 64;

  private final BitSet atoms = new BitSet();
  private final BitSet lazy = new BitSet();
  private final BitSet changeable = new BitSet();

  public Traits(Graph graph) {
    BitSet real = new BitSet();
    for (int id = 0; id < graph.size(); id++) {
      Node node = graph.node(id);
      atoms.set(id, isAtom(node));
      lazy.set(id, !graph.concrete().get(id) && isLazy(node));
      changeable.set(id, !graph.pinned().get(id) && isMutable(node));
    }
    if (!lazy.isEmpty()) {
      FirmKeys keys = new FirmKeys(graph);
      lazy.stream().filter(id -> !keys.of(id)).forEach(real::set);
      lazy.andNot(real);
    }
  }

  /**
   * Whether every thaw yields the same instance without anyone keeping it: constants, interned
   * strings, boxes that {@code valueOf} caches.
   */
  public boolean atom(int id) {
    return atoms.get(id);
  }

  /** Whether a view over a table stands for this collection. */
  public boolean lazy(int id) {
    return lazy.get(id);
  }

  /** Whether this node alone is a reason to make it anew for each result. */
  public boolean changeable(int id) {
    return changeable.get(id);
  }

  private static boolean isAtom(Node node) {
    if (node instanceof Node.Text text) {
      return text.interned();
    }
    return node instanceof Node.Box box ? isCached(box.value()) : isConstant(node);
  }

  /** Whether the generated class names this node. */
  public static boolean isConstant(Node node) {
    return node instanceof Node.EnumConstant
        || node instanceof Node.ClassLiteral
        || node instanceof Node.StaticField;
  }

  private static boolean isCached(Object box) {
    if (box instanceof Character c) {
      return c < 128;
    }
    boolean integral = box instanceof Short || box instanceof Integer || box instanceof Long;
    long value = integral ? ((Number) box).longValue() : 0;
    return box instanceof Boolean
        || box instanceof Byte
        || integral && value >= -128 && value <= 127;
  }

  private static boolean isLazy(Node node) {
    if (node instanceof Node.Elements elements) {
      return elements.elements().length >= LAZY_FROM && viewable(elements.family());
    }
    return node instanceof Node.Entries entries
        && entries.keys().length >= LAZY_FROM
        && viewable(entries.family());
  }

  private static boolean viewable(Family family) {
    return family != Family.OTHER_MUTABLE && family != Family.OTHER_IMMUTABLE;
  }

  static boolean isMutable(Node node) {
    if (node instanceof Node.PrimitiveArray array) {
      return Array.getLength(array.array()) > 0;
    }
    if (node instanceof Node.ReferenceArray array) {
      return array.elements().length > 0;
    }
    if (node instanceof Node.Elements elements) {
      return elements.family().mutable();
    }
    if (node instanceof Node.Entries entries) {
      return entries.family().mutable();
    }
    return node instanceof Node.Instance instance && instance.shape().mutable();
  }
}
