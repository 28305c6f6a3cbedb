package dev.permafrost.functional.compare;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What two objects hold, compared or handed on. */
final class Contents {
  private final Comparison comparison;
  private final Containers containers;

  Contents(Comparison comparison) {
    this.comparison = comparison;
    this.containers = new Containers(comparison);
  }

  void compare(Step step) {
    Object live = step.live();
    if (Leaf.isLeaf(live)) {
      if (!Leaf.same(live, step.frozen())) {
        comparison.differ(
            step, "live " + Comparison.brief(live) + ", frozen " + Comparison.brief(step.frozen()));
      }
    } else if (live.getClass().isArray()) {
      array(step);
    } else if (live instanceof Map) {
      containers.maps(step);
      ordering(step, order(live), order(step.frozen()));
      ownFields(step);
    } else if (live instanceof Collection) {
      containers.collections(step);
      ordering(step, order(live), order(step.frozen()));
      ownFields(step);
    } else if (!single(step)) {
      fields(step);
    }
  }

  private void array(Step step) {
    int length = Array.getLength(step.live());
    if (length != Array.getLength(step.frozen())) {
      comparison.differ(step, "lengths " + length + " and " + Array.getLength(step.frozen()));
      return;
    }
    Class<?> component = step.live().getClass().getComponentType();
    for (int i = 0; i < length; i++) {
      Object live = Array.get(step.live(), i);
      Object frozen = Array.get(step.frozen(), i);
      if (!component.isPrimitive()) {
        comparison.visit(step.to(live, frozen, component, i));
      } else if (!Leaf.same(live, frozen)) {
        comparison.differ(step, "element " + i + ": " + live + " and " + frozen);
        return;
      }
    }
  }

  private boolean single(Step step) {
    Object live = step.live();
    Object frozen = step.frozen();
    if (live instanceof Optional<?> o) {
      visit(step, o.orElse(null), ((Optional<?>) frozen).orElse(null), "get");
    } else if (live instanceof AtomicReference<?> r) {
      visit(step, r.get(), ((AtomicReference<?>) frozen).get(), "get");
    } else if (live instanceof AtomicReferenceArray<?> a) {
      AtomicReferenceArray<?> b = (AtomicReferenceArray<?>) frozen;
      if (a.length() != b.length()) {
        comparison.differ(step, "lengths " + a.length() + " and " + b.length());
      }
      for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
        visit(step, a.get(i), b.get(i), i);
      }
    } else if (Proxy.isProxyClass(live.getClass())) {
      visit(step, Proxy.getInvocationHandler(live), Proxy.getInvocationHandler(frozen), "handler");
    } else if (live instanceof Map.Entry<?, ?> e) {
      visit(step, e.getKey(), ((Map.Entry<?, ?>) frozen).getKey(), "key");
      visit(step, e.getValue(), ((Map.Entry<?, ?>) frozen).getValue(), "value");
    } else {
      return isAlone(step);
    }
    return true;
  }

  /** What nothing is known of but what it is and, of a lock, the state it shows. */
  private boolean isAlone(Step step) {
    String name = step.live().getClass().getName();
    if (name.startsWith("java.util.concurrent.")) {
      String live = state(step.live());
      String frozen = state(step.frozen());
      if (!live.equals(frozen)) {
        comparison.differ(step, "live " + live + ", frozen " + frozen);
      }
    }
    return name.equals("java.lang.Object") || name.startsWith("java.util.concurrent.");
  }

  private static String state(Object lock) {
    return lock.toString().replaceFirst("@[0-9a-f]+", "");
  }

  /** All of an exception but its trace, which shows the caller. */
  private void thrown(Step step, Throwable live, Throwable frozen) {
    visit(step, live.getMessage(), frozen.getMessage(), "getMessage");
    visit(step, live.getCause(), frozen.getCause(), "getCause");
    visit(step, live.getSuppressed().length, frozen.getSuppressed().length, "suppressed");
    int common = Math.min(live.getSuppressed().length, frozen.getSuppressed().length);
    for (int i = 0; i < common; i++) {
      visit(step, live.getSuppressed()[i], frozen.getSuppressed()[i], "suppressed " + i);
    }
  }

  private void visit(Step step, Object live, Object frozen, Object name) {
    comparison.visit(step.to(live, frozen, Object.class, name));
  }

  private void fields(Step step) {
    Class<?> type = step.live().getClass();
    if (step.live() instanceof Throwable live) {
      thrown(step, live, (Throwable) step.frozen());
    } else if (type.getPackageName().startsWith("java.")) {
      throw new IllegalStateException("the judge does not know " + type + " at " + step.path());
    }
    ownFields(step);
  }

  /** Fields of classes that are not the JDK's: a container may have some, too. */
  private void ownFields(Step step) {
    Class<?> type = step.live().getClass();
    if (type != step.frozen().getClass() || type.getName().startsWith("com.google.")) {
      return;
    }
    for (Class<?> c = type; !c.getName().startsWith("java."); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field(step, field, c);
        }
      }
    }
  }

  private void field(Step step, Field field, Class<?> owner) {
    try {
      field.setAccessible(true);
      Object live = field.get(step.live());
      Object frozen = field.get(step.frozen());
      if (!field.getType().isPrimitive()) {
        Type type = StaticTypes.component(field.getGenericType(), owner, step.type());
        comparison.visit(step.to(live, frozen, type, field.getName()));
      } else if (!Leaf.same(live, frozen)) {
        comparison.differ(step, field.getName() + ": " + live + " and " + frozen);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Comparator<?> order(Object container) {
    if (container instanceof SortedMap<?, ?> map) {
      return map.comparator();
    }
    if (container instanceof SortedSet<?> set) {
      return set.comparator();
    }
    return container instanceof PriorityQueue<?> queue ? queue.comparator() : null;
  }

  private void ordering(Step step, Comparator<?> live, Comparator<?> frozen) {
    boolean same = live == null ? frozen == null : frozen != null && sameOrder(live, frozen);
    if (!same) {
      comparison.differ(step, "comparators " + live + " and " + frozen);
    }
  }

  private static boolean sameOrder(Comparator<?> live, Comparator<?> frozen) {
    return live.getClass() == frozen.getClass();
  }
}
