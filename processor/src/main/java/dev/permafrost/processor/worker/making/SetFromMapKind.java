package dev.permafrost.processor.worker.making;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Sets on top of a map, which the JDK makes of an empty map only: elements are added afterwards.
 */
public final class SetFromMapKind implements Kind {
  private final Fields fields;
  private final Kind ordered;
  private final Kind hashed;
  private final Kind unordered;

  public SetFromMapKind(Fields fields) {
    this.fields = fields;
    Shape shape =
        Shapes.shape(
            Collections.class.getName(),
            "newSetFromMap",
            Set.class.descriptorString(),
            true,
            "map",
            Map.class.descriptorString());
    Filled filled =
        Filled.adding(Family.OTHER_MUTABLE, shape)
            .with(
                (set, sight) ->
                    values(sight.reference(empty(fields.get(set, "m")), StaticType.UNKNOWN)));
    ordered = filled;
    hashed = filled.hashed();
    unordered = filled.unordered();
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    Object map = fields.get(object, "m");
    if (map instanceof IdentityHashMap) {
      return unordered.read(object, sight);
    }
    boolean isHashed = map.getClass() == HashMap.class || map.getClass() == ConcurrentHashMap.class;
    return (isHashed ? hashed : ordered).read(object, sight);
  }

  /** A map of the same class and order, which nothing but the set refers to. */
  private Map<?, ?> empty(Object map) throws Obstruction {
    HashTables tables = new HashTables(fields);
    if (map.getClass() == HashMap.class || map.getClass() == LinkedHashMap.class) {
      long[] size = map instanceof LinkedHashMap ? tables.size(map) : tables.ordered(map);
      float loadFactor = Float.intBitsToFloat((int) size[1]);
      return map instanceof LinkedHashMap
          ? new LinkedHashMap<>((int) size[0], loadFactor)
          : new HashMap<>((int) size[0], loadFactor);
    } else if (map instanceof IdentityHashMap<?, ?> identities) {
      return new IdentityHashMap<>(identities.size());
    } else if (map instanceof TreeMap<?, ?> sorted) {
      return new TreeMap<>(sorted.comparator());
    } else if (map instanceof ConcurrentSkipListMap<?, ?> sorted) {
      return new ConcurrentSkipListMap<>(sorted.comparator());
    } else if (map.getClass() == ConcurrentHashMap.class) {
      return new ConcurrentHashMap<>(Math.max(1, tables.concurrent(map) - 1), 1f, 1);
    }
    throw new Obstruction(
        "a set is made from a map of the class " + map.getClass().getName(),
        "make it from a HashMap, LinkedHashMap, TreeMap, IdentityHashMap or ConcurrentHashMap");
  }
}
