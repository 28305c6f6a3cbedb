package dev.permafrost.processor.worker.making;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Hash tables, made again so that they iterate as they do now after all later changes, too. */
public final class HashedKind implements Kind {
  private final Class<?> type;
  private final HashTables tables;
  private final Shape shape;
  private final Filled plain;
  private final Filled untouched;
  private final Filled emptied;

  private HashedKind(
      Class<?> type, HashTables tables, Family family, Shape shape, Shape emptied, boolean map) {
    this.type = type;
    this.tables = tables;
    this.shape = shape;
    this.plain = filled(family, shape, map).with((object, sight) -> arguments(object)).hashed();
    this.untouched = filled(family, Shapes.mutable(type), map);
    this.emptied =
        filled(Family.OTHER_MUTABLE, emptied, map).with((object, sight) -> arguments(object));
  }

  private static Filled filled(Family family, Shape shape, boolean map) {
    return map ? Filled.putting(family, shape) : Filled.adding(family, shape);
  }

  /**
   * Of maps.
   *
   * @param shape takes buckets and load factor, and for a concurrent map the number of writers
   * @param emptied the same of a table that keeps its buckets though it has no entries
   */
  public static HashedKind ofMaps(
      Class<?> type, HashTables tables, Family family, Shape shape, Shape emptied) {
    return new HashedKind(type, tables, family, shape, emptied, true);
  }

  /** Of sets. */
  public static HashedKind ofSets(
      Class<?> type, HashTables tables, Family family, Shape shape, Shape emptied) {
    return new HashedKind(type, tables, family, shape, emptied, false);
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    Object map = tables.map(object);
    if (tables.isUntouched(map)) {
      return untouched.read(object, sight);
    } else if (tables.isEmptied(map) && object.getClass() == type) {
      return emptied.read(object, sight);
    }
    Replay replay = tables.replay((Map<?, ?>) map);
    return replay == null ? plain.read(object, sight) : again(object, replay, sight);
  }

  private long[] arguments(Object object) {
    return arguments(tables.map(object), tables.buckets(tables.map(object)));
  }

  private long[] arguments(Object map, int buckets) {
    return tables.isConcurrent(map)
        ? values(Math.max(1, buckets - 1), Float.floatToRawIntBits(1f), 1)
        : values(buckets, Float.floatToRawIntBits(tables.loadFactor(map)));
  }

  private Node again(Object object, Replay replay, Sight sight) {
    long[] arguments = arguments(tables.map(object), replay.buckets());
    List<Object> keys = replay.keys();
    if (object instanceof Map<?, ?> map) {
      return entries(map, keys, arguments, sight);
    }
    StaticType type = sight.argument(Collection.class, 0);
    int[] ids = keys.stream().mapToInt(key -> sight.reference(key, type)).toArray();
    Filling filling = new Filling(Filling.Mode.ADD, -1);
    return new Node.Elements(Family.OTHER_MUTABLE, shape, arguments, filling, ids);
  }

  private Node entries(Map<?, ?> map, List<Object> keys, long[] arguments, Sight sight) {
    Map<Object, Object> values = new IdentityHashMap<>();
    map.forEach(values::put);
    StaticType keyType = sight.argument(Map.class, 0);
    StaticType valueType = sight.argument(Map.class, 1);
    int[] keyIds = new int[keys.size()];
    int[] valueIds = new int[keys.size()];
    for (int i = 0; i < keyIds.length; i++) {
      keyIds[i] = sight.reference(keys.get(i), keyType);
      valueIds[i] = sight.reference(values.get(keys.get(i)), valueType);
    }
    Filling filling = new Filling(Filling.Mode.PUT, -1);
    return new Node.Entries(Family.OTHER_MUTABLE, shape, arguments, filling, keyIds, valueIds);
  }
}
