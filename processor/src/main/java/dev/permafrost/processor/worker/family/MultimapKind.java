package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.Collection;
import java.util.Map;

/** Guava's immutable multimaps, read as their entries: no multimap is a collection or a map. */
final class MultimapKind implements Kind {
  private static final Filling ENTRIES = new Filling(Filling.Mode.GATHER_LIST, 0);

  private final Shape shape;

  MultimapKind(Shape shape) {
    this.shape = shape;
  }

  @Override
  public Node read(Object object, Sight sight) {
    Collection<?> entries = entries(object);
    int[] ids = new int[entries.size()];
    int count = 0;
    for (Object entry : entries) {
      // The multimap makes its entries anew for every reader.
      Map.Entry<?, ?> pair = (Map.Entry<?, ?>) entry;
      ids[count++] = sight.reference(Map.entry(pair.getKey(), pair.getValue()), StaticType.UNKNOWN);
    }
    return new Node.Elements(Family.OTHER_IMMUTABLE, shape, new long[1], ENTRIES, ids);
  }

  private static Collection<?> entries(Object multimap) {
    try {
      return (Collection<?>) multimap.getClass().getMethod("entries").invoke(multimap);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
