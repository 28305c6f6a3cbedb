package dev.permafrost.processor.worker.code.collector;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The comparison of what a factory made of arguments nobody else has with what some factory made.
 * Each place in the JDK's code where a lambda is written has one class in this JVM: two lambdas of
 * the same class run the same code, and differ only in what they captured.
 */
final class Comparison {
  /** The class of all collectors that the JDK makes. */
  static final Class<?> COLLECTOR = Collectors.toList().getClass();

  private final Map<Object, Place> places;
  private final Map<Place, Object> found = new HashMap<>();

  /**
   * Where an argument went.
   *
   * @param parameter its number
   * @param part which part of a collector that is the argument; -1 for the argument itself
   */
  record Place(int parameter, int part) {
    static final int WHOLE = -1;
  }

  /**
   * Prepares to compare.
   *
   * @param places by the sample's arguments, compared by identity
   */
  Comparison(Map<Object, Place> places) {
    this.places = places;
  }

  /** Whether two collectors are made alike, as far as is known of the second. */
  static boolean alike(Parts made, Parts wanted) {
    return new Comparison(new IdentityHashMap<>()).covers(made, wanted);
  }

  /** Whether the sample is made like the other, but for the arguments. */
  boolean covers(Parts sample, Parts wanted) {
    Object[] ones = sample.inOrder();
    Object[] others = wanted.inOrder();
    for (int i = 0; i < Parts.COUNT; i++) {
      if (others[i] != null && !covers(ones[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(Object sample, Object other) {
    Place place = places.get(sample);
    if (place != null) {
      if (found.containsKey(place)) {
        return found.get(place) == other;
      }
      found.put(place, other);
      return true;
    } else if (sample == other) {
      return true;
    } else if (sample == null || other == null) {
      return false;
    } else if (isCharacteristics(sample) && isCharacteristics(other)) {
      return sample.equals(other);
    }
    return sample.getClass() == other.getClass()
        && isOfTheJdk(sample.getClass())
        && coversFields(sample, other);
  }

  private static boolean isOfTheJdk(Class<?> type) {
    return type == COLLECTOR || type.isHidden() && type.getClassLoader() == null;
  }

  private static boolean isCharacteristics(Object object) {
    return object instanceof Set<?> set
        && set.stream().allMatch(each -> each instanceof Collector.Characteristics);
  }

  private boolean coversFields(Object sample, Object other) {
    for (Field field : sample.getClass().getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      Object one = value(field, sample);
      Object another = value(field, other);
      boolean same = field.getType().isPrimitive() ? one.equals(another) : covers(one, another);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Object value(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the sample has this part of the argument anywhere. */
  boolean has(int parameter, int part) {
    return found.containsKey(new Place(parameter, part));
  }

  /** What the other has where the sample has this part of the argument; null if it is unknown. */
  Object at(int parameter, int part) {
    return found.get(new Place(parameter, part));
  }
}
