package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.nature.Contradiction;
import dev.permafrost.processor.worker.nature.HashOrder;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Parts;
import dev.permafrost.processor.worker.nature.Slots;
import dev.permafrost.processor.worker.nature.StaticType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** Finds what objects refer to, and compares on the way what they hold that is no object. */
final class References {
  private final Function<Class<?>, Method> stored;
  private final Slots slots = new Slots();
  private final List<Check> checks = new ArrayList<>();
  private final List<Check> orders = new ArrayList<>();
  private StaticType lastType;
  private StaticType lastSeen = StaticType.OBJECT;
  private boolean metUnordered;
  private LookAlikes alikes = LookAlikes.UNKNOWN;

  private interface Check {
    void run() throws Difference;
  }

  /**
   * Compares all objects but some by what they hold.
   *
   * @param stored the method that tells what counts of such an object; null for all other classes
   */
  References(Function<Class<?>, Method> stored) {
    this.stored = stored;
  }

  /** Whether there was a collection whose order means nothing. */
  boolean metUnordered() {
    return metUnordered;
  }

  /**
   * Asks the collections met what they do. After the walk: a difference in what they hold is the
   * better news, and look-ups may leave a hash behind in a key.
   */
  void compareBehaviour() throws Difference {
    for (Check check : checks) {
      check.run();
    }
  }

  /** Where something differs: asks the orders of all collections met whether they are any. */
  void checkOrders() throws Difference {
    for (Check check : orders) {
      check.run();
    }
  }

  private void noteOrder(Object live, Path path) {
    if (Contradiction.isOrdered(live)) {
      orders.add(
          () -> {
            String found = Contradiction.in(live);
            if (found != null) {
              throw Difference.ofContradiction(path, found);
            }
          });
    }
  }

  /** From now on pairs look-alikes so. */
  void tell(LookAlikes known) {
    alikes = known;
  }

  /** All references of the object at this path; null if it must wait for {@link #tell}. */
  Frame of(Quad quad, StaticType type, Path path) throws Difference {
    Method store = stored.apply(quad.live().getClass());
    if (store != null) {
      return stored(quad, store, path);
    }
    StaticType seen = seen(type, quad.live().getClass());
    if (quad.live().getClass().isArray()) {
      return array(quad, seen, path);
    }
    if (Kinds.extendsCollection(quad.live())) {
      return extended(quad, seen, path);
    }
    if (quad.live() instanceof Map && isCollection(quad)) {
      return map(quad, seen, path, true);
    }
    if (quad.live() instanceof Collection && isCollection(quad)) {
      return collection(quad, seen, path, true);
    }
    if (quad.live() instanceof Optional) {
      StaticType value = seen.argument(Optional.class, 0);
      Quad values = each(quad, optional -> ((Optional<?>) optional).orElse(null));
      return new Frame(path, List.of(new Frame.Reference(".get()", value, values)));
    }
    if (quad.live() instanceof Map.Entry && quad.live().getClass().getName().startsWith("java.")) {
      return entry(quad, seen, path);
    }
    each(quad, Parts::filled);
    List<Object> parts = Parts.of(quad.live());
    return parts == null ? fields(quad, seen, path) : parts(quad, parts.size(), path);
  }

  private static Frame parts(Quad quad, int size, Path path) {
    Quad parts = each(quad, Parts::of);
    List<Frame.Reference> references = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int part = i;
      Quad values = each(parts, list -> ((List<?>) list).get(part));
      references.add(new Frame.Reference(" part " + i, StaticType.OBJECT, values));
    }
    return new Frame(path, references);
  }

  /** How an entry hangs together with others of its map is nobody's business. */
  private static Frame entry(Quad quad, StaticType seen, Path path) {
    Quad keys = each(quad, entry -> ((Map.Entry<?, ?>) entry).getKey());
    Quad values = each(quad, entry -> ((Map.Entry<?, ?>) entry).getValue());
    StaticType key = seen.argument(Map.Entry.class, 0);
    StaticType value = seen.argument(Map.Entry.class, 1);
    return new Frame(
        path,
        List.of(
            new Frame.Reference(".getKey()", key, keys),
            new Frame.Reference(".getValue()", value, values)));
  }

  /** Of what the user stores as something else, only that counts. */
  private static Frame stored(Quad quad, Method store, Path path) throws Difference {
    Quad values;
    try {
      values =
          new Quad(
              store.invoke(null, quad.live()),
              store.invoke(null, quad.again()),
              store.invoke(null, quad.thawed()),
              store.invoke(null, quad.thawedAgain()));
    } catch (InvocationTargetException e) {
      throw new Difference(path, "store threw " + e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    String step = " stored";
    if (store.getReturnType().isPrimitive()) {
      bits(values, path, step);
      return new Frame(path, List.of());
    }
    StaticType type = StaticType.of(store.getGenericReturnType(), Map.of());
    return new Frame(path, List.of(new Frame.Reference(step, type, values)));
  }

  /** Rows of a table are of one type and class, one after the other. */
  private StaticType seen(StaticType type, Class<?> holder) {
    if (lastType != type || lastSeen.raw() != holder) {
      lastSeen = type.seenIn(holder);
      lastType = type;
    }
    return lastSeen;
  }

  private static boolean isCollection(Quad quad) {
    return quad.live().getClass() != quad.thawed().getClass() || Kinds.isCollection(quad.live());
  }

  private interface Reader {
    Object read(Object holder);
  }

  private static Quad each(Quad quad, Reader reader) {
    return new Quad(
        reader.read(quad.live()),
        reader.read(quad.again()),
        reader.read(quad.thawed()),
        reader.read(quad.thawedAgain()));
  }

  /**
   * What the JDK's part holds, and the user's fields. It is asked nothing else: its methods may be
   * the user's, and leave something behind in the fields.
   */
  private Frame extended(Quad quad, StaticType seen, Path path) throws Difference {
    Frame contents =
        quad.live() instanceof Map
            ? map(quad, seen, path, false)
            : collection(quad, seen, path, false);
    if (contents == null) {
      return null;
    }
    List<Slots.Slot> own = new ArrayList<>(slots.of(seen, true));
    own.removeIf(slot -> slot.field().getDeclaringClass().getName().startsWith("java."));
    return contents.and(fields(quad, own, own, path));
  }

  private Frame fields(Quad quad, StaticType seen, Path path) throws Difference {
    List<Slots.Slot> live = slots.of(seen, Kinds.transientFieldsCount(seen.raw()));
    List<Slots.Slot> thawed = live;
    if (quad.thawed().getClass() != seen.raw()) {
      thawed = slots.of(StaticType.of(quad.thawed().getClass(), Map.of()), true);
      sameSize(new Quad(live.size(), live.size(), thawed.size(), thawed.size()), path);
    }
    return fields(quad, live, thawed, path);
  }

  private static Frame fields(Quad quad, List<Slots.Slot> live, List<Slots.Slot> thawed, Path path)
      throws Difference {
    List<Frame.Reference> references = new ArrayList<>();
    for (int i = 0; i < live.size(); i++) {
      Slots.Slot slot = live.get(i);
      Slots.Slot other = thawed.get(i);
      Quad values =
          new Quad(
              slot.get(quad.live()),
              slot.get(quad.again()),
              other.get(quad.thawed()),
              other.get(quad.thawedAgain()));
      if (slot.primitive()) {
        bits(values, path, slot.step());
      } else {
        references.add(new Frame.Reference(slot.step(), slot.type(), values));
      }
    }
    return new Frame(path, references);
  }

  private static void bits(Quad boxes, Path path, String step) throws Difference {
    if (!Leaves.same(boxes.live(), boxes.thawed())) {
      throw Lockstep.different(new Path(path, step), boxes.live(), boxes.thawed());
    }
    if (!Leaves.same(boxes.again(), boxes.thawedAgain())) {
      throw Lockstep.different(new Path(path, step), boxes.again(), boxes.thawedAgain());
    }
  }

  private static Frame array(Quad quad, StaticType seen, Path path) throws Difference {
    sameSize(each(quad, Array::getLength), path);
    if (seen.raw().getComponentType().isPrimitive()) {
      PrimitiveArrays.compare(quad.live(), quad.thawed(), path);
      PrimitiveArrays.compare(quad.again(), quad.thawedAgain(), path);
      return new Frame(path, List.of());
    }
    StaticType component = seen.arguments().get(0);
    return new Frame(
        path,
        Array.getLength(quad.live()),
        i -> new Frame.Reference(i, component, each(quad, array -> Array.get(array, i))));
  }

  private static void sameSize(Quad sizes, Path path) throws Difference {
    if (!sizes.live().equals(sizes.again())) {
      throw new Difference(path, "two live calls differ in size");
    }
    for (Object thawed : List.of(sizes.thawed(), sizes.thawedAgain())) {
      if (!sizes.live().equals(thawed)) {
        throw new Difference(path, "live its size is " + sizes.live() + ", thawed " + thawed);
      }
    }
  }

  private Frame collection(Quad quad, StaticType seen, Path path, boolean asked) throws Difference {
    noteOrder(quad.live(), path);
    sameSize(each(quad, collection -> ((Collection<?>) collection).size()), path);
    Aligned aligned = align(quad, collection -> new ArrayList<>((Collection<?>) collection), path);
    if (aligned == null) {
      return null;
    }
    StaticType element = seen.argument(Collection.class, 0);
    if (asked) {
      checks.add(() -> Behaviour.compareCollections(quad, aligned, path));
    }
    return new Frame(
        path,
        aligned.size() + 1,
        i ->
            i == aligned.size()
                ? comparator(quad)
                : new Frame.Reference(i, element, aligned.get(i)));
  }

  private Frame map(Quad quad, StaticType seen, Path path, boolean asked) throws Difference {
    noteOrder(quad.live(), path);
    sameSize(each(quad, map -> ((Map<?, ?>) map).size()), path);
    Aligned keys = align(quad, map -> new ArrayList<>(((Map<?, ?>) map).keySet()), path);
    if (keys == null) {
      return null;
    }
    Aligned values = keys.following(each(quad, map -> values((Map<?, ?>) map)));
    StaticType key = seen.argument(Map.class, 0);
    StaticType value = seen.argument(Map.class, 1);
    if (asked) {
      checks.add(() -> Behaviour.compareMaps(quad, keys, values, path));
    }
    int size = keys.size();
    return new Frame(
        path,
        2 * size + 1,
        i -> {
          if (i == 2 * size) {
            return comparator(quad);
          }
          Quad entryKey = keys.get(i / 2);
          return i % 2 == 0
              ? new Frame.Reference(".key(" + i / 2 + ")", key, entryKey)
              : new Frame.Reference(new Path.Key(entryKey.live()), value, values.get(i / 2));
        });
  }

  private static Frame.Reference comparator(Quad quad) {
    String step = quad.live() instanceof Properties ? ".defaults" : ".comparator()";
    return new Frame.Reference(step, StaticType.OBJECT, each(quad, Behaviour::comparator));
  }

  private static List<Object> values(Map<?, ?> map) {
    List<Object> values = new ArrayList<>(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      values.add(entry.getValue());
    }
    return values;
  }

  private Aligned align(Quad quad, Reader elements, Path path) throws Difference {
    Quad lists = each(quad, elements);
    boolean unordered = HashOrder.isUnspecified(quad.live(), (List<?>) lists.live());
    metUnordered |= unordered;
    boolean byIdentity = quad.live() instanceof java.util.IdentityHashMap;
    return unordered
        ? Aligned.byMeaning(lists, byIdentity, alikes, path)
        : Aligned.byPosition(lists);
  }
}
