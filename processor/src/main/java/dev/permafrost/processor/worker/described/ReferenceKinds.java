package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.WeakHashMap;

/** What the garbage collector may empty, if it is empty: a cache that the routine cleared. */
public final class ReferenceKinds {
  private ReferenceKinds() {}

  public static void addTo(Registry registry, Fields fields) {
    addReference(registry, SoftReference.class, fields);
    addReference(registry, WeakReference.class, fields);
    registry.put(
        WeakHashMap.class,
        new MadeBy<WeakHashMap<?, ?>>(
            Shapes.mutable(WeakHashMap.class),
            (map, sight) -> {
              if (!map.isEmpty()) {
                throw new Obstruction(
                    map.getClass().getName()
                        + " is a map whose entries the garbage collector may drop",
                    "clear it before the routine returns if it is a cache, else use a HashMap");
              }
              return values();
            }));
  }

  private static void addReference(Registry registry, Class<?> type, Fields fields) {
    registry.put(
        type,
        new MadeBy<Reference<?>>(
            Shapes.mutable(type, "referent", Shapes.OBJECT),
            (reference, sight) -> {
              boolean queued =
                  !fields.get(reference, "queue").getClass().getName().endsWith("$Null");
              if (reference.get() != null || queued) {
                throw new Obstruction(
                    reference.getClass().getName()
                        + " is a reference that the garbage collector may clear",
                    "clear it before the routine returns if it is a cache, else refer to the object"
                        + " itself");
              }
              return values(Node.NULL);
            }));
  }
}
