package dev.permafrost.runtime.view;

import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Guava's suites for every map view without an order by keys: each kind of origin and of key. */
final class MapViewTest {

  static final List<Feature<?>> READ_ONLY = List.of(CollectionSize.ANY);

  static final List<Feature<?>> COPY_ON_WRITE =
      List.of(
          CollectionSize.ANY,
          MapFeature.GENERAL_PURPOSE,
          MapFeature.ALLOWS_NULL_VALUES,
          MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
          CollectionFeature.SUPPORTS_ITERATOR_REMOVE);

  @TestFactory
  List<DynamicTest> everyHashedViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      all.add(GuavaSuites.asOneTest(hashed(kind)));
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

  /** What is read back is a class of the JDK; one kind of key tells whether it is the right one. */
  private static List<Feature<?>> serializable(KeyKind<?> kind, List<Feature<?>> features) {
    return kind == KeyKind.STRING ? with(features, CollectionFeature.SERIALIZABLE) : features;
  }

  static List<Feature<?>> with(List<Feature<?>> features, Feature<?>... more) {
    List<Feature<?>> all = new ArrayList<>(features);
    all.addAll(List.of(more));
    return all;
  }
}
