package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.code.ReferredMembers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Which rule compares an object: by what a collection does, or by what its fields hold. */
final class Kinds {
  private static final List<Class<?>> INTERFACES =
      List.of(
          Collection.class,
          List.class,
          Set.class,
          SortedSet.class,
          NavigableSet.class,
          Map.class,
          SortedMap.class,
          NavigableMap.class);

  private static final List<String> WRAPPERS =
      List.of("Unmodifiable", "Synchronized", "Checked", "SetFromMap", "AsLIFOQueue");

  private Kinds() {}

  /** Whether a stand-in implements all that a program may ask a collection for. */
  static boolean same(Object live, Object thawed) {
    if (!(live instanceof Collection) && !(live instanceof Map)) {
      return false;
    }
    for (Class<?> kind : INTERFACES) {
      if (kind.isInstance(live) && !kind.isInstance(thawed)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a part of an immutable list is thawed as a whole one: nothing can name the classes. */
  static boolean isPartOfImmutable(Class<?> live, Class<?> thawed) {
    return live.getName().equals("java.util.ImmutableCollections$SubList")
        && thawed.getName().startsWith("java.util.ImmutableCollections$List");
  }

  /** Whether two classes stand for the same code, one made by the JVM and one by hand. */
  static boolean sameCode(Class<?> live, Class<?> thawed, ReferredMembers members) {
    return live.isHidden()
        && thawed.isHidden()
        && live.getNestHost() == thawed.getNestHost()
        && Set.of(live.getInterfaces()).equals(Set.of(thawed.getInterfaces()))
        && members.alike(live, thawed);
  }

  /** Whether an object's class is a known collection, whose fields are nobody's business. */
  static boolean isCollection(Object object) {
    String name = object.getClass().getName();
    boolean known = name.startsWith("java.util.") || name.startsWith("com.google.common.collect.");
    boolean collection = object instanceof Collection || object instanceof Map;
    return known && collection && !isWrapper(object);
  }

  /** Whether an object's class is not one of the JDK's, but extends a container of the JDK's. */
  static boolean extendsCollection(Object object) {
    Class<?> above = object.getClass();
    while (!above.getName().startsWith("java.")) {
      above = above.getSuperclass();
    }
    boolean collection =
        Collection.class.isAssignableFrom(above) || Map.class.isAssignableFrom(above);
    return collection
        && above != object.getClass()
        && !above.getSimpleName().startsWith("Abstract");
  }

  /** Whether a collection is only a guard in front of another, which is compared itself. */
  static boolean isWrapper(Object object) {
    String name = object.getClass().getName();
    String nested = "java.util.Collections$";
    return name.startsWith(nested)
        && WRAPPERS.stream().anyMatch(wrapper -> name.startsWith(wrapper, nested.length()));
  }

  /** Whether transient fields mean something: in a library they are caches. */
  static boolean transientFieldsCount(Class<?> type) {
    return !type.getName().startsWith("java.") && !type.getName().startsWith("com.google.");
  }

  /** Whether reaching an element by its index takes no walk. */
  static boolean isCheapByIndex(Collection<?> collection) {
    return collection instanceof java.util.RandomAccess || collection.size() < 256;
  }

  /** Whether iteration order is the order of an array, and not all that there is to it. */
  static boolean isQueue(Object object) {
    return object instanceof Queue;
  }
}
