package dev.permafrost.runtime.view;

import com.google.common.collect.testing.NavigableMapTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's suites for the copy-on-write view of a sorted map, with each kind of key that has an
 * order.
 */
final class SortedMapViewTest {

  @TestFactory
  List<DynamicTest> everyCopyOnWriteViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      if (kind.comparable()) {
        all.add(GuavaSuites.asOneTest(sorted(kind)));
      }
    }
    return all;
  }

  private static TestSuite sorted(KeyKind<?> kind) {
    return sorted(
        kind,
        "TreeMap",
        Origin.TREE_MAP,
        MapViewTest.with(MapViewTest.COPY_ON_WRITE, CollectionFeature.KNOWN_ORDER));
  }

  static <K> TestSuite sorted(KeyKind<K> kind, String name, int origin, List<Feature<?>> features) {
    return NavigableMapTestSuiteBuilder.using(
            new SortedMapTrial<>(kind, new TreeMap<>(), map -> Freezing.sortedMap(origin, map)))
        .named(name + " of " + kind.name())
        .withFeatures(features)
        .createTestSuite();
  }
}
