package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.Shapes.MAP;
import static dev.permafrost.processor.worker.making.Shapes.OBJECT;
import static dev.permafrost.processor.worker.making.Shapes.OBJECTS;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What List.of, Set.of, Map.of, their copyOf, Stream.toList and partitioningBy make. */
final class ImmutableKinds {
  private static final String CLASSES = "java.util.ImmutableCollections$";

  /** By name: the worker has the run-time model only where a proof brings it along. */
  private static final Shape NULLABLE_LIST =
      Shapes.shape(
          "dev.permafrost.runtime.described.NullableList",
          "of",
          List.class.descriptorString(),
          false,
          "elements",
          OBJECTS);

  private static final Shape PARTITION =
      Shapes.shape(
          "dev.permafrost.runtime.described.Partition",
          "of",
          Shapes.MAP,
          true,
          "forTrue",
          Shapes.OBJECT,
          "forFalse",
          Shapes.OBJECT);

  private ImmutableKinds() {}

  static void addTo(Registry registry, Fields fields) {
    registry.made(
        "java.util.stream.Collectors$Partition",
        PARTITION,
        (partition, sight) ->
            MadeBy.values(
                sight.reference(((Map<?, ?>) partition).get(true), StaticType.UNKNOWN),
                sight.reference(((Map<?, ?>) partition).get(false), StaticType.UNKNOWN)));
    Kind list =
        Filled.gathering(
            Family.IMMUTABLE_LIST,
            Shapes.factory(List.class, "of", "elements", OBJECTS),
            Filling.Mode.GATHER_ARRAY,
            0);
    Kind nullable =
        Filled.gathering(
            Family.NULLABLE_IMMUTABLE_LIST, NULLABLE_LIST, Filling.Mode.GATHER_ARRAY, 0);
    Kind either =
        (object, sight) ->
            ((boolean) fields.get(object, "allowNulls") ? nullable : list).read(object, sight);
    registry.put(CLASSES + "List12", list);
    registry.put(CLASSES + "ListN", either);
    registry.put(
        CLASSES + "SubList",
        (object, sight) -> {
          Object root = fields.get(object, "root");
          boolean nulls =
              root.getClass().getName().endsWith("ListN")
                  && (boolean) fields.get(root, "allowNulls");
          return (nulls ? nullable : list).read(object, sight);
        });
    addHashed(registry);
  }

  private static void addHashed(Registry registry) {
    Kind set =
        Filled.gathering(
                Family.IMMUTABLE_SET,
                Shapes.factory(Set.class, "of", "elements", OBJECTS),
                Filling.Mode.GATHER_ARRAY,
                0)
            .unordered();
    registry.put(CLASSES + "Set12", set);
    registry.put(CLASSES + "SetN", set);
    Kind map =
        Filled.gathering(
                Family.IMMUTABLE_MAP,
                Shapes.factory(Map.class, "copyOf", "map", MAP),
                Filling.Mode.GATHER_MAP,
                0)
            .unordered();
    registry.put(CLASSES + "Map1", map);
    registry.put(CLASSES + "MapN", map);
    registry.made(
        "java.util.KeyValueHolder",
        Shapes.factory(Map.Entry.class, Map.class, "entry", "key", OBJECT, "value", OBJECT),
        (object, sight) -> {
          Map.Entry<?, ?> entry = (Map.Entry<?, ?>) object;
          return MadeBy.values(
              sight.reference(entry.getKey(), sight.argument(Map.Entry.class, 0)),
              sight.reference(entry.getValue(), sight.argument(Map.Entry.class, 1)));
        });
  }
}
