package dev.permafrost.processor.worker.walk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The static type of a reference, generic arguments and all. Instances come from {@link
 * StaticTypes}, where equal types are the same instance.
 *
 * @param raw its class
 * @param arguments its type arguments, one per type parameter; of an array, its component type
 * @param variable position of a type variable that stands for itself, or -1
 */
public record StaticType(Class<?> raw, List<StaticType> arguments, int variable) {

  /** Anything at all: Object, a type variable nobody bound. */
  public static final StaticType UNKNOWN = new StaticType(Object.class, List.of(), -1);

  private static final Set<Class<?>> VIEWS =
      Set.of(
          Iterable.class,
          Collection.class,
          List.class,
          Set.class,
          SortedSet.class,
          NavigableSet.class,
          Map.class,
          SortedMap.class,
          NavigableMap.class);

  /** By name, since JDK 17 lacks them; what views can be of each is in {@link #viewable}. */
  private static final Set<String> SEQUENCED =
      Set.of("java.util.SequencedCollection", "java.util.SequencedSet", "java.util.SequencedMap");

  public StaticType {
    arguments = List.copyOf(arguments);
  }

  /** By hand, like the next: a cold JVM takes long to make those of a record. */
  @Override
  public int hashCode() {
    return (raw.hashCode() * 31 + arguments.hashCode()) * 31 + variable;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StaticType type
        && raw == type.raw
        && variable == type.variable
        && arguments.equals(type.arguments);
  }

  /**
   * Whether a lazy view may stand behind a reference of this type to this object. Views are
   * compiled for JDK 17: those of lists and sorted collections are sequenced on newer JDKs by what
   * they implement, those of linked hash tables are not.
   */
  public boolean viewable(Object object) {
    return VIEWS.contains(raw) || isOrdered(object) && SEQUENCED.contains(raw.getName());
  }

  private static boolean isOrdered(Object object) {
    return object instanceof List
        || object instanceof NavigableSet
        || object instanceof NavigableMap;
  }
}
