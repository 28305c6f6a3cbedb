package dev.permafrost.runtime.view;

import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.MapFeature;
import java.util.ArrayList;
import java.util.List;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's suites for the read-only view of a sorted map, with each kind of key that has an order. A
 * class of its own, since both together took longer than all other tests beside them.
 */
final class ImmutableSortedMapViewTest {

  @TestFactory
  List<DynamicTest> everyReadOnlyViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      if (kind.comparable()) {
        all.add(GuavaSuites.asOneTest(sorted(kind)));
      }
    }
    return all;
  }

  private static TestSuite sorted(KeyKind<?> kind) {
    return SortedMapViewTest.sorted(
        kind,
        "ImmutableSortedMap",
        Origin.GUAVA_SORTED_MAP,
        MapViewTest.with(
            MapViewTest.READ_ONLY,
            MapFeature.ALLOWS_ANY_NULL_QUERIES,
            CollectionFeature.KNOWN_ORDER));
  }
}
