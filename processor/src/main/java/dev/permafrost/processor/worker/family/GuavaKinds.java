package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.Shapes.COLLECTION;
import static dev.permafrost.processor.worker.making.Shapes.COMPARATOR;
import static dev.permafrost.processor.worker.making.Shapes.MAP;
import static dev.permafrost.processor.worker.making.Shapes.OBJECTS;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Guava's immutable collections, by the name of the class above them: this jar knows Guava only as
 * the user's.
 */
final class GuavaKinds {
  static final String PACKAGE = "com.google.common.collect.";

  /** One that keeps its order in fields that are as good to copy as any. */
  private static final String SORTED_MULTISET = PACKAGE + "ImmutableSortedMultiset";

  private static final String ITERABLE = "Ljava/lang/Iterable;";

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  GuavaKinds() {
    addEnums();
    addSorted();
    gather("ImmutableList", Family.GUAVA_LIST, "copyOf", Filling.Mode.GATHER_ARRAY, OBJECTS);
    gather("ImmutableSet", Family.GUAVA_SET, "copyOf", Filling.Mode.GATHER_ARRAY, OBJECTS);
    gather("ImmutableBiMap", Family.OTHER_IMMUTABLE, "copyOf", Filling.Mode.GATHER_MAP, MAP);
    gather("ImmutableMap", Family.GUAVA_MAP, "copyOf", Filling.Mode.GATHER_MAP, MAP);
    gather(
        "ImmutableMultiset", Family.OTHER_IMMUTABLE, "copyOf", Filling.Mode.GATHER_ARRAY, OBJECTS);
    addMultimap("ImmutableListMultimap");
    addMultimap("ImmutableSetMultimap");
  }

  /** The kind for a class of Guava's, or null. */
  Kind of(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      Kind kind = kinds.get(each.getName());
      if (kind != null || each.getName().equals(SORTED_MULTISET)) {
        return kind;
      }
    }
    return null;
  }

  private void gather(
      String name, Family family, String factory, Filling.Mode mode, String parameter) {
    kinds.put(
        PACKAGE + name,
        Filled.gathering(family, shape(name, factory, name, "contents", parameter), mode, 0));
  }

  private void addEnums() {
    kinds.put(
        PACKAGE + "ImmutableEnumSet",
        Filled.gathering(
            Family.OTHER_IMMUTABLE,
            shape("Sets", "immutableEnumSet", "ImmutableSet", "contents", ITERABLE),
            Filling.Mode.GATHER_LIST,
            0));
    kinds.put(
        PACKAGE + "ImmutableEnumMap",
        Filled.gathering(
            Family.OTHER_IMMUTABLE,
            shape("Maps", "immutableEnumMap", "ImmutableMap", "contents", MAP),
            Filling.Mode.GATHER_MAP,
            0));
  }

  private void addSorted() {
    String set = "ImmutableSortedSet";
    kinds.put(
        PACKAGE + set,
        Filled.gathering(
                Family.GUAVA_SORTED_SET,
                shape(set, "copyOf", set, "order", COMPARATOR, "contents", COLLECTION),
                Filling.Mode.GATHER_LIST,
                1)
            .with(
                (object, sight) ->
                    MadeBy.values(
                        sight.reference(((SortedSet<?>) object).comparator(), StaticType.UNKNOWN),
                        0)));
    String map = "ImmutableSortedMap";
    kinds.put(
        PACKAGE + map,
        Filled.gathering(
                Family.GUAVA_SORTED_MAP,
                shape(map, "copyOf", map, "contents", MAP, "order", COMPARATOR),
                Filling.Mode.GATHER_MAP,
                0)
            .with(
                (object, sight) ->
                    MadeBy.values(
                        0,
                        sight.reference(
                            ((SortedMap<?, ?>) object).comparator(), StaticType.UNKNOWN))));
    kinds.put(PACKAGE + "NaturalOrdering", natural("natural"));
    kinds.put(PACKAGE + "ReverseNaturalOrdering", reverse());
  }

  private static Kind natural(String factory) {
    return new MadeBy<>(shape("Ordering", factory, "Ordering"), (object, sight) -> new long[0]);
  }

  /** The one singleton of its class; only an instance method leads to it. */
  private static Kind reverse() {
    return (object, sight) -> {
      throw Refusals.of(object.getClass());
    };
  }

  private void addMultimap(String name) {
    kinds.put(PACKAGE + name, new MultimapKind(shape(name, "copyOf", name, "entries", ITERABLE)));
  }

  private static Shape shape(
      String declaring, String factory, String result, String... parameters) {
    return Shapes.shape(
        PACKAGE + declaring,
        factory,
        "L" + (PACKAGE + result).replace('.', '/') + ";",
        false,
        parameters);
  }
}
