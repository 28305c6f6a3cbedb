package dev.permafrost.runtime.view;

import com.google.common.collect.testing.NavigableMapTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's suites for every sorted map view: each kind of origin, each kind of key with an order.
 */
final class SortedMapViewTest {

  @TestFactory
  List<DynamicTest> everySortedViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      if (kind.comparable()) {
        all.add(GuavaSuites.asOneTest(sorted(kind)));
      }
    }
    return all;
  }

  private static <K> TestSuite sorted(KeyKind<K> kind) {
    TestSuite suite = new TestSuite("sorted " + kind.name());
    suite.addTest(
        sorted(
            kind,
            "TreeMap",
            Origin.TREE_MAP,
            MapViewTest.with(MapViewTest.COPY_ON_WRITE, CollectionFeature.KNOWN_ORDER)));
    suite.addTest(
        sorted(
            kind,
            "ImmutableSortedMap",
            Origin.GUAVA_SORTED_MAP,
            MapViewTest.with(
                MapViewTest.READ_ONLY,
                MapFeature.ALLOWS_ANY_NULL_QUERIES,
                CollectionFeature.KNOWN_ORDER)));
    return suite;
  }

  private static <K> TestSuite sorted(
      KeyKind<K> kind, String name, int origin, List<Feature<?>> features) {
    return NavigableMapTestSuiteBuilder.using(
            new SortedMapTrial<>(kind, new TreeMap<>(), map -> Freezing.sortedMap(origin, map)))
        .named(name + " of " + kind.name())
        .withFeatures(features)
        .createTestSuite();
  }
}
