package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.COMPARATOR;
import static dev.permafrost.processor.worker.making.Shapes.OBJECT;
import static dev.permafrost.processor.worker.making.Shapes.OBJECTS;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.runtime.described.Entries;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;

/** Empty and one-element collections, entries, and the JDK's own comparators. */
final class SingleKinds {
  private static final String CLASSES = "java.util.Collections$";

  private final Registry registry;
  private final Fields fields;

  private SingleKinds(Registry registry, Fields fields) {
    this.registry = registry;
    this.fields = fields;
  }

  static void addTo(Registry registry, Fields fields) {
    SingleKinds kinds = new SingleKinds(registry, fields);
    kinds.addEmpty();
    kinds.addSingle();
    kinds.addEntries();
    kinds.addComparators();
  }

  private void addEmpty() {
    empty("EmptyList", "emptyList", List.class);
    empty("EmptySet", "emptySet", Set.class);
    empty("EmptyMap", "emptyMap", Map.class);
    empty("UnmodifiableNavigableSet$EmptyNavigableSet", "emptyNavigableSet", NavigableSet.class);
    empty("UnmodifiableNavigableMap$EmptyNavigableMap", "emptyNavigableMap", NavigableMap.class);
  }

  private void empty(String className, String factory, Class<?> type) {
    registry.made(
        CLASSES + className,
        Shapes.factory(type, Collections.class, factory),
        (object, sight) -> values());
  }

  private void addSingle() {
    registry.made(
        CLASSES + "SingletonSet",
        Shapes.factory(Set.class, Collections.class, "singleton", "element", OBJECT),
        (object, sight) -> values(element(object, "element", sight)));
    registry.made(
        CLASSES + "SingletonList",
        Shapes.factory(List.class, Collections.class, "singletonList", "element", OBJECT),
        (object, sight) -> values(element(object, "element", sight)));
    registry.made(
        CLASSES + "SingletonMap",
        Shapes.factory(
            Map.class, Collections.class, "singletonMap", "key", OBJECT, "value", OBJECT),
        (object, sight) ->
            values(
                sight.reference(fields.get(object, "k"), sight.argument(Map.class, 0)),
                sight.reference(fields.get(object, "v"), sight.argument(Map.class, 1))));
    registry.made(
        CLASSES + "CopiesList",
        Shapes.factory(List.class, Collections.class, "nCopies", "count", "I", "element", OBJECT),
        (object, sight) -> values(((List<?>) object).size(), element(object, "element", sight)));
    registry.made(
        "java.util.Arrays$ArrayList",
        Shapes.factory(List.class, Arrays.class, "asList", "array", OBJECTS),
        (object, sight) ->
            values(
                sight.reference(
                    fields.get(object, "a"), sight.arrayOf(sight.argument(Collection.class, 0)))));
  }

  private int element(Object object, String field, Sight sight) {
    return sight.reference(fields.get(object, field), sight.argument(Collection.class, 0));
  }

  private void addEntries() {
    registry.put(
        AbstractMap.SimpleEntry.class,
        settable(Shapes.mutable(AbstractMap.SimpleEntry.class, "key", OBJECT, "value", OBJECT)));
    registry.put("java.util.HashMap$Node", settable(ofMap("hashed")));
    registry.put("java.util.LinkedHashMap$Entry", settable(ofMap("linked")));
    registry.put("java.util.TreeMap$Entry", settable(ofMap("sorted")));
    registry.put(
        AbstractMap.SimpleImmutableEntry.class,
        new MadeBy<Map.Entry<?, ?>>(
            Shapes.constructor(
                AbstractMap.SimpleImmutableEntry.class, "key", OBJECT, "value", OBJECT),
            (entry, sight) ->
                values(
                    sight.reference(entry.getKey(), sight.argument(Map.Entry.class, 0)),
                    sight.reference(entry.getValue(), sight.argument(Map.Entry.class, 1)))));
  }

  private static Shape ofMap(String method) {
    return Shapes.shape(
        Entries.class.getName(),
        method,
        Map.Entry.class.descriptorString(),
        true,
        "key",
        OBJECT,
        "value",
        OBJECT);
  }

  /** The value is set at last, since it may know the entry. */
  private static Kind settable(Shape shape) {
    Filling later = new Filling(Filling.Mode.SET_VALUE, -1);
    return (object, sight) -> {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) object;
      int key = sight.reference(entry.getKey(), sight.argument(Map.Entry.class, 0));
      int value = sight.reference(entry.getValue(), sight.argument(Map.Entry.class, 1));
      return new Node.Elements(
          Family.OTHER_MUTABLE, shape, values(key, Node.NULL), later, new int[] {value});
    };
  }

  private void addComparators() {
    registry.made(
        "java.util.Comparators$NaturalOrderComparator",
        Shapes.factory(Comparator.class, "naturalOrder"),
        (object, sight) -> values());
    registry.made(
        CLASSES + "ReverseComparator",
        Shapes.factory(Comparator.class, Collections.class, "reverseOrder"),
        (object, sight) -> values());
    registry.made(
        CLASSES + "ReverseComparator2",
        Shapes.factory(Comparator.class, Collections.class, "reverseOrder", "order", COMPARATOR),
        (object, sight) -> values(sight.reference(fields.get(object, "cmp"), StaticType.UNKNOWN)));
    MadeBy<Object> first = nulls("nullsFirst");
    MadeBy<Object> last = nulls("nullsLast");
    registry.put(
        "java.util.Comparators$NullComparator",
        (object, sight) ->
            ((boolean) fields.get(object, "nullFirst") ? first : last).read(object, sight));
    registry.put(
        "java.lang.String$CaseInsensitiveComparator",
        (object, sight) ->
            new Node.StaticField(
                "java.lang.String", "CASE_INSENSITIVE_ORDER", COMPARATOR, Access.PUBLIC));
  }

  private MadeBy<Object> nulls(String factory) {
    return new MadeBy<>(
        Shapes.factory(Comparator.class, factory, "order", COMPARATOR),
        (object, sight) -> values(sight.reference(fields.get(object, "real"), StaticType.UNKNOWN)));
  }
}
