package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Containers that are read by iterating over them. */
public final class Filled implements Kind {
  private final Family family;
  private final Shape shape;
  private final Filling filling;
  private final MadeBy.Arguments<Object> arguments;
  private final Order order;

  /** What the order of iteration means. */
  private enum Order {
    FIXED,
    /** Hashed, and buckets are read from the last to the first entry that was put in. */
    REVERSED,
    /** It follows from the hashes of the keys, and means nothing if these are not stable. */
    HASHED,
    NONE
  }

  private Filled(
      Family family,
      Shape shape,
      Filling filling,
      MadeBy.Arguments<Object> arguments,
      Order order) {
    this.family = family;
    this.shape = shape;
    this.filling = filling;
    this.arguments = arguments;
    this.order = order;
  }

  public static Filled adding(Family family, Shape shape) {
    return of(family, shape, Filling.Mode.ADD, -1);
  }

  public static Filled putting(Family family, Shape shape) {
    return of(family, shape, Filling.Mode.PUT, -1);
  }

  /** All contents are handed to one parameter of the call. */
  public static Filled gathering(Family family, Shape shape, Filling.Mode mode, int parameter) {
    return of(family, shape, mode, parameter);
  }

  private static Filled of(Family family, Shape shape, Filling.Mode mode, int parameter) {
    return new Filled(
        family,
        shape,
        new Filling(mode, parameter),
        (object, sight) -> new long[shape.parameters().size()],
        Order.FIXED);
  }

  public Filled with(MadeBy.Arguments<Object> other) {
    return new Filled(family, shape, filling, other, order);
  }

  public Filled hashed() {
    return new Filled(family, shape, filling, arguments, Order.HASHED);
  }

  /** What was put last comes first. */
  public Filled reversed() {
    return new Filled(family, shape, filling, arguments, Order.REVERSED);
  }

  public Filled unordered() {
    return new Filled(family, shape, filling, arguments, Order.NONE);
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    long[] values = arguments.of(object, sight);
    return object instanceof Map<?, ?> map && filling.mode() != Filling.Mode.GATHER_LIST
        ? entries(map, values, sight)
        : elements((Collection<?>) object, values, sight);
  }

  private Node elements(Collection<?> collection, long[] values, Sight sight) {
    StaticType type = sight.argument(Collection.class, 0);
    int[] ids = new int[collection.size()];
    int count = 0;
    boolean stable = true;
    for (Object element : collection) {
      stable = stable && (!isHashed() || HashStability.isStable(element));
      ids[count++] = sight.reference(element, type);
    }
    note(stable, sight);
    return new Node.Elements(family, shape, values, filling, Arrays.copyOf(ids, count));
  }

  private Node entries(Map<?, ?> map, long[] values, Sight sight) {
    StaticType keyType = sight.argument(Map.class, 0);
    StaticType valueType = sight.argument(Map.class, 1);
    int[] keys = new int[map.size()];
    int[] targets = new int[map.size()];
    int count = 0;
    boolean stable = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      stable = stable && (!isHashed() || HashStability.isStable(entry.getKey()));
      keys[count] = sight.reference(entry.getKey(), keyType);
      targets[count++] = sight.reference(entry.getValue(), valueType);
    }
    note(stable, sight);
    if (order == Order.REVERSED) {
      reverse(keys);
      reverse(targets);
    }
    return new Node.Entries(family, shape, values, filling, keys, targets);
  }

  private static void reverse(int[] ids) {
    for (int i = 0, j = ids.length - 1; i < j; i++, j--) {
      int id = ids[i];
      ids[i] = ids[j];
      ids[j] = id;
    }
  }

  private boolean isHashed() {
    return order == Order.HASHED || order == Order.REVERSED;
  }

  private void note(boolean stable, Sight sight) {
    if (order == Order.NONE || !stable) {
      sight.unordered();
    }
  }
}
