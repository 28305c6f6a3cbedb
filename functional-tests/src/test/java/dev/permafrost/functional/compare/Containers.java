package dev.permafrost.functional.compare;

import java.io.Serializable;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Collections and maps in step: size, order, contents, look-ups. */
final class Containers {
  private static final List<Class<?>> FACES =
      List.of(
          List.class,
          Set.class,
          SortedSet.class,
          NavigableSet.class,
          SortedMap.class,
          NavigableMap.class,
          RandomAccess.class,
          Serializable.class);

  private final Comparison comparison;

  Containers(Comparison comparison) {
    this.comparison = comparison;
  }

  void collections(Step step) {
    if (!(step.frozen() instanceof Collection<?> frozen) || !sameFaces(step)) {
      comparison.differ(step, "frozen is a " + step.frozen().getClass());
      return;
    }
    Collection<?> live = (Collection<?>) step.live();
    if (!sizes(step, live.size(), frozen.size())) {
      return;
    }
    List<Object> liveElements = new ArrayList<>(live);
    List<Object> frozenElements = inStep(step, liveElements, new ArrayList<>(frozen));
    Type type = StaticTypes.argument(step.type(), 0);
    for (int i = 0; i < liveElements.size(); i++) {
      comparison.visit(step.to(liveElements.get(i), frozenElements.get(i), type, i));
    }
    Lookups.collection(step, comparison);
  }

  void maps(Step step) {
    if (!(step.frozen() instanceof Map<?, ?> frozen) || !sameFaces(step)) {
      comparison.differ(step, "frozen is a " + step.frozen().getClass());
      return;
    }
    Map<?, ?> live = (Map<?, ?>) step.live();
    if (!sizes(step, live.size(), frozen.size())) {
      return;
    }
    List<Object> liveKeys = new ArrayList<>(live.keySet());
    List<Object> frozenKeys = inStep(step, liveKeys, new ArrayList<>(frozen.keySet()));
    List<Object> liveValues = valuesOf(live, liveKeys);
    List<Object> frozenValues = valuesOf(frozen, frozenKeys);
    for (int i = 0; i < liveKeys.size(); i++) {
      Object key = liveKeys.get(i);
      Object name = key == null || Leaf.isLeaf(key) ? key : "key " + i;
      Type keys = StaticTypes.argument(step.type(), 0);
      comparison.visit(step.to(key, frozenKeys.get(i), keys, "key " + i));
      Type values = StaticTypes.argument(step.type(), 1);
      comparison.visit(step.to(liveValues.get(i), frozenValues.get(i), values, name));
    }
    Lookups.map(step, comparison);
    if (live instanceof Properties properties) {
      defaults(step, properties, (Properties) frozen);
    }
  }

  private void defaults(Step step, Properties live, Properties frozen) {
    for (String name : live.stringPropertyNames()) {
      if (!live.getProperty(name).equals(frozen.getProperty(name))) {
        comparison.differ(step, "property " + name + " is " + frozen.getProperty(name));
      }
    }
  }

  /** Values by iteration, not look-up, so that both ways can be compared later. */
  private static List<Object> valuesOf(Map<?, ?> map, List<Object> keys) {
    Map<Object, Object> byKey = new IdentityHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      byKey.put(entry.getKey(), entry.getValue());
    }
    List<Object> values = new ArrayList<>(keys.size());
    for (Object key : keys) {
      values.add(byKey.get(key));
    }
    return values;
  }

  /**
   * The frozen keys in the order of the live ones: as they come, or matched where none is fixed.
   */
  private List<Object> inStep(Step step, List<Object> live, List<Object> frozen) {
    if (Keys.ordered(step.live(), live)) {
      return frozen;
    }
    Map<Object, Object> bySignature = Keys.bySignature(frozen);
    List<Object> matched = new ArrayList<>(frozen.size());
    for (Object key : live) {
      Object signature = Keys.signature(key);
      if (!bySignature.containsKey(signature)) {
        comparison.differ(step, "no frozen key for " + Comparison.brief(key));
      }
      matched.add(bySignature.get(signature));
    }
    return matched;
  }

  private boolean sizes(Step step, int live, int frozen) {
    if (live == frozen) {
      return true;
    }
    comparison.differ(step, "sizes " + live + " and " + frozen);
    return false;
  }

  /** Whether a cast to an interface that the live object allows works on the frozen one. */
  private static boolean sameFaces(Step step) {
    for (Class<?> face : FACES) {
      if (face.isInstance(step.live()) && !face.isInstance(step.frozen())) {
        return false;
      }
    }
    return true;
  }
}
