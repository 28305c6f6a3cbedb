package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.OBJECT;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.runtime.described.Counters;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** The atomic variables. */
final class AtomicKinds {
  private static final Filling ONE = new Filling(Filling.Mode.SET, -1);
  private static final Filling EACH = new Filling(Filling.Mode.SET_INDEXED, -1);

  private AtomicKinds() {}

  static void addTo(Registry registry, Fields fields) {
    registry.made(
        AtomicBoolean.class,
        Shapes.mutable(AtomicBoolean.class, "value", "Z"),
        (atomic, sight) -> values(atomic.get() ? 1 : 0));
    registry.made(
        AtomicInteger.class,
        Shapes.mutable(AtomicInteger.class, "value", "I"),
        (atomic, sight) -> values(atomic.get()));
    registry.made(
        AtomicLong.class,
        Shapes.mutable(AtomicLong.class, "value", "J"),
        (atomic, sight) -> values(atomic.get()));
    // Their constructors copy the array: nobody else holds the one inside.
    registry.made(
        AtomicIntegerArray.class,
        Shapes.mutable(AtomicIntegerArray.class, "values", "[I"),
        (atomic, sight) ->
            values(sight.reference(fields.get(atomic, "array"), StaticType.UNKNOWN)));
    registry.made(
        AtomicLongArray.class,
        Shapes.mutable(AtomicLongArray.class, "values", "[J"),
        (atomic, sight) ->
            values(sight.reference(fields.get(atomic, "array"), StaticType.UNKNOWN)));
    addReferences(registry);
    addSums(registry);
  }

  private static void addSums(Registry registry) {
    registry.made(
        LongAdder.class,
        Shapes.shape(
            Counters.class.getName(),
            "longs",
            LongAdder.class.descriptorString(),
            true,
            "sum",
            "J"),
        (adder, sight) -> values(adder.sum()));
    registry.made(
        DoubleAdder.class,
        Shapes.shape(
            Counters.class.getName(),
            "doubles",
            DoubleAdder.class.descriptorString(),
            true,
            "sum",
            "D"),
        (adder, sight) -> values(Double.doubleToRawLongBits(adder.sum())));
  }

  private static void addReferences(Registry registry) {
    Shape reference = Shapes.mutable(AtomicReference.class);
    registry.put(
        AtomicReference.class,
        (object, sight) ->
            new Node.Elements(
                Family.OTHER_MUTABLE,
                reference,
                values(),
                ONE,
                new int[] {
                  sight.reference(
                      ((AtomicReference<?>) object).get(), sight.argument(AtomicReference.class, 0))
                }));
    Shape array = Shapes.mutable(AtomicReferenceArray.class, "length", "I");
    registry.put(
        AtomicReferenceArray.class,
        (object, sight) -> {
          int[] ids = elements((AtomicReferenceArray<?>) object, sight);
          return new Node.Elements(Family.OTHER_MUTABLE, array, values(ids.length), EACH, ids);
        });
    registry.made(
        AtomicMarkableReference.class,
        Shapes.mutable(AtomicMarkableReference.class, "value", OBJECT, "mark", "Z"),
        (atomic, sight) ->
            values(
                sight.reference(
                    atomic.getReference(), sight.argument(AtomicMarkableReference.class, 0)),
                atomic.isMarked() ? 1 : 0));
    registry.made(
        AtomicStampedReference.class,
        Shapes.mutable(AtomicStampedReference.class, "value", OBJECT, "stamp", "I"),
        (atomic, sight) ->
            values(
                sight.reference(
                    atomic.getReference(), sight.argument(AtomicStampedReference.class, 0)),
                atomic.getStamp()));
  }

  private static int[] elements(AtomicReferenceArray<?> array, Sight sight) {
    StaticType type = sight.argument(AtomicReferenceArray.class, 0);
    int[] ids = new int[array.length()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = sight.reference(array.get(i), type);
    }
    return ids;
  }
}
