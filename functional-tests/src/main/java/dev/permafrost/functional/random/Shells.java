package dev.permafrost.functional.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Containers that are made empty and filled when the rest of the graph stands: cycles. */
final class Shells {
  private final Random random;
  private final Pool pool;
  private final List<Runnable> fillings = new ArrayList<>();

  Shells(Random random, Pool pool) {
    this.random = random;
    this.pool = pool;
  }

  Object next() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> collection(new ArrayList<>(), true);
      case 2 -> collection(new LinkedList<>(), true);
      case 3 -> collection(new ArrayDeque<>(), false);
      case 4 -> collection(new Vector<>(), true);
      case 5 -> collection(new CopyOnWriteArrayList<>(), true);
      case 6, 7 -> map(new HashMap<>(), true);
      case 8 -> map(new LinkedHashMap<>(16, 0.75f, random.nextBoolean()), true);
      case 9 -> map(new ConcurrentHashMap<>(), false);
      case 10 -> random.nextBoolean() ? array() : identityMap();
      default -> random.nextBoolean() ? reference() : referenceArray();
    };
  }

  void fillAll() {
    for (Runnable filling : fillings) {
      filling.run();
    }
  }

  private <C extends Collection<Object>> C collection(C shell, boolean nulls) {
    fillings.add(() -> shell.addAll(pool.some(pool.size(), nulls)));
    return pool.add(shell);
  }

  private <M extends Map<Object, Object>> M map(M shell, boolean nulls) {
    fillings.add(
        () -> {
          for (Object key : pool.keys(pool.size())) {
            shell.put(key, nulls ? pool.anyOrNull() : pool.any());
          }
        });
    return pool.add(shell);
  }

  private Map<Object, Object> identityMap() {
    Map<Object, Object> shell = pool.add(new IdentityHashMap<>());
    fillings.add(
        () -> {
          for (int i = random.nextInt(5); i > 0; i--) {
            shell.put(pool.entity(null), pool.anyOrNull());
          }
        });
    return shell;
  }

  private Object[] array() {
    Object[] shell = pool.add(new Object[random.nextInt(6)]);
    fillings.add(() -> pool.some(shell.length, true).toArray(shell));
    return shell;
  }

  private AtomicReference<Object> reference() {
    AtomicReference<Object> shell = pool.add(new AtomicReference<>());
    fillings.add(() -> shell.set(pool.anyOrNull()));
    return shell;
  }

  private AtomicReferenceArray<Object> referenceArray() {
    AtomicReferenceArray<Object> shell = pool.add(new AtomicReferenceArray<>(random.nextInt(5)));
    fillings.add(
        () -> {
          for (int i = 0; i < shell.length(); i++) {
            shell.set(i, pool.anyOrNull());
          }
        });
    return shell;
  }
}
