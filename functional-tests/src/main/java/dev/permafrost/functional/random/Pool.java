package dev.permafrost.functional.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The objects of one growing graph, from which references are drawn. */
final class Pool {
  private final Random random;
  private final Leaves leaves;
  private final List<Object> objects = new ArrayList<>();
  private int entities;

  Pool(Random random) {
    this.random = random;
    this.leaves = new Leaves(random);
  }

  <T> T add(T object) {
    objects.add(object);
    return object;
  }

  Leaves leaves() {
    return leaves;
  }

  /** An object of the graph, a new leaf, or null. */
  Object anyOrNull() {
    return random.nextInt(12) == 0 ? null : any();
  }

  Object any() {
    if (objects.isEmpty() || random.nextInt(3) == 0) {
      return add(leaves.any());
    }
    return objects.get(random.nextInt(objects.size()));
  }

  /** An object of the graph with this type if one is found soon, else the substitute. */
  <T> T pick(Class<T> type, T substitute) {
    for (int attempt = 0; attempt < 12 && !objects.isEmpty(); attempt++) {
      Object candidate = objects.get(random.nextInt(objects.size()));
      if (type.isInstance(candidate)) {
        return type.cast(candidate);
      }
    }
    return substitute;
  }

  List<Object> some(int count, boolean nulls) {
    List<Object> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(nulls ? anyOrNull() : any());
    }
    return some;
  }

  /** Keys no two of which are equal; of one kind, or mixed with entities. */
  List<Object> keys(int count) {
    int kind = random.nextInt(4);
    Set<Object> seen = new HashSet<>();
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object key =
          switch (kind) {
            case 0 -> leaves.string() + i;
            case 1 -> random.nextInt(1 << 20);
            case 2 -> leaves.key();
            default -> random.nextInt(4) == 0 ? entity(null) : leaves.key();
          };
      if (seen.add(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  Entity entity(Object content) {
    return add(new Entity(entities++, content));
  }

  /** A size, mostly small, now and then big enough for a view. */
  int size() {
    return random.nextInt(12) == 0 ? 64 + random.nextInt(100) : random.nextInt(6);
  }
}
