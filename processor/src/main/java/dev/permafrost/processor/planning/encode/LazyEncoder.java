package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.code.Out;
import dev.permafrost.processor.planning.layout.LazyTable;
import dev.permafrost.processor.planning.layout.TablePlace;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.runtime.view.Origin;

/** Writes the description of a lazy collection. */
final class LazyEncoder {
  private static final int CAPACITY = 16;
  private static final float LOAD_FACTOR = 0.75f;

  private final Source source;
  private final Out out;

  LazyEncoder(Source source, Out out) {
    this.source = source;
    this.out = out;
  }

  /** Writes all but the operation and its comparator. */
  void write(int id) {
    Node node = source.node(id);
    LazyTable table = source.layout().table(id);
    out.count(origin(family(node)));
    out.count(table.hashed() ? 1 : 0).count(table.shared() ? 1 : 0);
    out.count((int) argument(node, "I", CAPACITY));
    out.number((int) argument(node, "F", Float.floatToRawIntBits(LOAD_FACTOR)));
    out.count(size(node)).count(table.rows().rowsPerSegment());
    place(table.rows());
    place(table.second());
    out.count(table.second().rowsPerSegment());
  }

  private void place(TablePlace place) {
    out.count(place.segments()).count(place.page()).count(place.group());
  }

  /** The first argument of this primitive type. */
  private static long argument(Node node, String descriptor, long otherwise) {
    Shape shape = Edges.shape(node);
    for (int i = 0; i < shape.parameters().size(); i++) {
      if (shape.parameters().get(i).descriptor().equals(descriptor)) {
        return Edges.raw(node)[i];
      }
    }
    return otherwise;
  }

  private static int size(Node node) {
    return node instanceof Node.Entries entries
        ? entries.keys().length
        : ((Node.Elements) node).elements().length;
  }

  private static Family family(Node node) {
    return node instanceof Node.Entries entries
        ? entries.family()
        : ((Node.Elements) node).family();
  }

  private static int origin(Family family) {
    return switch (family) {
      case ARRAY_LIST -> Origin.ARRAY_LIST;
      case LINKED_LIST -> Origin.LINKED_LIST;
      case IMMUTABLE_LIST -> Origin.IMMUTABLE_LIST;
      case NULLABLE_IMMUTABLE_LIST -> Origin.NULLABLE_IMMUTABLE_LIST;
      case HASH_SET -> Origin.HASH_SET;
      case LINKED_HASH_SET -> Origin.LINKED_HASH_SET;
      case TREE_SET -> Origin.TREE_SET;
      case IMMUTABLE_SET -> Origin.IMMUTABLE_SET;
      case HASH_MAP -> Origin.HASH_MAP;
      case LINKED_HASH_MAP -> Origin.LINKED_HASH_MAP;
      case TREE_MAP -> Origin.TREE_MAP;
      case IMMUTABLE_MAP -> Origin.IMMUTABLE_MAP;
      case GUAVA_LIST -> Origin.GUAVA_LIST;
      case GUAVA_SET -> Origin.GUAVA_SET;
      case GUAVA_MAP -> Origin.GUAVA_MAP;
      case GUAVA_SORTED_SET -> Origin.GUAVA_SORTED_SET;
      case GUAVA_SORTED_MAP -> Origin.GUAVA_SORTED_MAP;
      case OTHER_MUTABLE, OTHER_IMMUTABLE ->
          throw new IllegalArgumentException("no view stands for " + family);
    };
  }
}
