package dev.permafrost.functional.collections;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.permafrost.Freezable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Routines that return Guava's immutable collections. */
public final class GuavaOnes {
  private GuavaOnes() {}

  @Freezable
  public static ImmutableList<String> list() {
    return ImmutableList.of("a", "b");
  }

  @Freezable
  public static List<Object> listBehindInterface() {
    return ImmutableList.of(ImmutableList.of(), ImmutableList.of(1), ImmutableSet.of());
  }

  @Freezable
  public static ImmutableSet<Integer> set() {
    return ImmutableSet.of(3, 1, 2);
  }

  @Freezable
  public static ImmutableMap<String, ImmutableList<Integer>> map() {
    return ImmutableMap.of("z", ImmutableList.of(1), "a", ImmutableList.of());
  }

  @Freezable
  public static Map<String, Integer> longMapBehindInterface() {
    ImmutableMap.Builder<String, Integer> map = ImmutableMap.builder();
    for (int i = 0; i < 1_000; i++) {
      map.put("g" + i, i);
    }
    return map.buildOrThrow();
  }

  @Freezable
  public static ImmutableMap<String, Integer> longMap() {
    return ImmutableMap.copyOf(longMapBehindInterface());
  }

  @Freezable
  public static ImmutableSortedSet<String> sortedSet() {
    return ImmutableSortedSet.of("c", "a", "b");
  }

  @Freezable
  public static ImmutableSortedMap<Integer, String> sortedMap() {
    return ImmutableSortedMap.<Integer, String>orderedBy(Comparator.reverseOrder())
        .put(1, "a")
        .put(2, "b")
        .build();
  }
}
