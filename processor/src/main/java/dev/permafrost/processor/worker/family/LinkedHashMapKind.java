package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.HashTables;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.util.LinkedHashMap;

/** LinkedHashMap in insertion order or in access order. */
final class LinkedHashMapKind implements Kind {
  private final Fields fields;
  private final Kind byInsertion;
  private final Kind byAccess;

  LinkedHashMapKind(HashTables tables, Fields fields) {
    this.fields = fields;
    byInsertion =
        Filled.putting(
                Family.LINKED_HASH_MAP,
                Shapes.mutable(LinkedHashMap.class, "capacity", "I", "loadFactor", "F"))
            .with((map, sight) -> tables.size(map));
    byAccess =
        Filled.putting(
                Family.OTHER_MUTABLE,
                Shapes.mutable(
                    LinkedHashMap.class, "capacity", "I", "loadFactor", "F", "accessOrder", "Z"))
            .with(
                (map, sight) -> {
                  long[] size = tables.size(map);
                  return new long[] {size[0], size[1], 1};
                });
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    return ((boolean) fields.get(object, "accessOrder") ? byAccess : byInsertion)
        .read(object, sight);
  }
}
