package dev.permafrost.runtime.view;

import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.NavigableMapTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Guava's suites for every map view: each kind of origin, each kind of key. */
final class MapViewTest {

  private static final List<Feature<?>> READ_ONLY = List.of(CollectionSize.ANY);

  private static final List<Feature<?>> COPY_ON_WRITE =
      List.of(
          CollectionSize.ANY,
          MapFeature.GENERAL_PURPOSE,
          MapFeature.ALLOWS_NULL_VALUES,
          MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
          CollectionFeature.SUPPORTS_ITERATOR_REMOVE);

  @TestFactory
  List<DynamicTest> everyMapViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      all.add(GuavaSuites.asOneTest(hashed(kind)));
      if (kind.comparable()) {
        all.add(GuavaSuites.asOneTest(sorted(kind)));
      }
    }
    return all;
  }

  private static <K> TestSuite hashed(KeyKind<K> kind) {
    TestSuite suite = new TestSuite(kind.name());
    suite.addTest(copyOnWrite(kind, "HashMap", Origin.HASH_MAP, new HashMap<>(), false));
    suite.addTest(
        copyOnWrite(kind, "LinkedHashMap", Origin.LINKED_HASH_MAP, new LinkedHashMap<>(), true));
    suite.addTest(
        hashed(
            kind,
            "Map.of",
            Origin.IMMUTABLE_MAP,
            new LinkedHashMap<>(),
            READ_ONLY,
            kind.stableHash()));
    suite.addTest(
        hashed(
            kind,
            "ImmutableMap",
            Origin.GUAVA_MAP,
            new LinkedHashMap<>(),
            with(READ_ONLY, MapFeature.ALLOWS_ANY_NULL_QUERIES, CollectionFeature.KNOWN_ORDER),
            kind.stableHash()));
    return suite;
  }

  private static <K> TestSuite copyOnWrite(
      KeyKind<K> kind, String name, int origin, Map<K, String> live, boolean ordered) {
    List<Feature<?>> features =
        with(COPY_ON_WRITE, MapFeature.ALLOWS_NULL_KEYS, MapFeature.ALLOWS_ANY_NULL_QUERIES);
    if (ordered) {
      features.add(CollectionFeature.KNOWN_ORDER);
    }
    return hashed(kind, name, origin, live, features, kind.stableHash());
  }

  private static <K> TestSuite hashed(
      KeyKind<K> kind,
      String name,
      int origin,
      Map<K, String> live,
      List<Feature<?>> features,
      boolean stable) {
    return MapTestSuiteBuilder.using(
            new MapTrial<>(kind, live, map -> Freezing.map(origin, map, stable)))
        .named(name + " of " + kind.name())
        .withFeatures(serializable(kind, features))
        .createTestSuite();
  }

  private static <K> TestSuite sorted(KeyKind<K> kind) {
    TestSuite suite = new TestSuite("sorted " + kind.name());
    suite.addTest(
        sorted(
            kind, "TreeMap", Origin.TREE_MAP, with(COPY_ON_WRITE, CollectionFeature.KNOWN_ORDER)));
    suite.addTest(
        sorted(
            kind,
            "ImmutableSortedMap",
            Origin.GUAVA_SORTED_MAP,
            with(READ_ONLY, MapFeature.ALLOWS_ANY_NULL_QUERIES, CollectionFeature.KNOWN_ORDER)));
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

  /** What is read back is a class of the JDK; one kind of key tells whether it is the right one. */
  private static List<Feature<?>> serializable(KeyKind<?> kind, List<Feature<?>> features) {
    return kind == KeyKind.STRING ? with(features, CollectionFeature.SERIALIZABLE) : features;
  }

  private static List<Feature<?>> with(List<Feature<?>> features, Feature<?>... more) {
    List<Feature<?>> all = new ArrayList<>(features);
    all.addAll(List.of(more));
    return all;
  }
}
