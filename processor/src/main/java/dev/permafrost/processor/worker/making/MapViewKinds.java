package dev.permafrost.processor.worker.making;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys and the values of a map, which a program keeps beside the map to ask it in shorter
 * words. They show its changes, so what is frozen is the map, and the frozen one is asked for them
 * again.
 */
public final class MapViewKinds {
  private MapViewKinds() {}

  public static void addTo(Registry registry, Fields fields) {
    String keys = Set.class.descriptorString();
    String values = Collection.class.descriptorString();
    add(registry, fields, "java.util.HashMap$KeySet", "keySet", keys);
    add(registry, fields, "java.util.HashMap$Values", "values", values);
    add(registry, fields, "java.util.LinkedHashMap$LinkedKeySet", "keySet", keys);
    add(registry, fields, "java.util.LinkedHashMap$LinkedValues", "values", values);
    add(registry, fields, "java.util.TreeMap$Values", "values", values);
  }

  private static void add(
      Registry registry, Fields fields, String view, String method, String result) {
    Shape shape =
        new Shape(
            Map.class.getName(),
            method,
            List.of(new Shape.Parameter("map", Shapes.MAP)),
            result,
            Access.PUBLIC,
            true,
            Making.METHOD);
    registry.made(
        view,
        shape,
        (object, sight) ->
            values(sight.reference(fields.get(object, "this$0"), StaticType.UNKNOWN)));
  }
}
