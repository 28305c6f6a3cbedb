package dev.permafrost.runtime.view;

import com.google.common.collect.testing.NavigableSetTestSuiteBuilder;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.SetFeature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Guava's suites for every set view: each kind of origin, each kind of element. */
final class SetViewTest {

  private static final List<Feature<?>> READ_ONLY = List.of(CollectionSize.ANY);

  private static final List<Feature<?>> COPY_ON_WRITE =
      List.of(
          CollectionSize.ANY,
          SetFeature.GENERAL_PURPOSE,
          CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
          CollectionFeature.SUPPORTS_ITERATOR_REMOVE);

  @TestFactory
  List<DynamicTest> everySetViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      all.add(GuavaSuites.asOneTest(hashed(kind)));
      if (kind.comparable()) {
        all.add(GuavaSuites.asOneTest(sorted(kind)));
      }
    }
    return all;
  }

  private static <E> TestSuite sorted(KeyKind<E> kind) {
    TestSuite suite = new TestSuite("sorted " + kind.name());
    suite.addTest(sorted(kind, "TreeSet", Origin.TREE_SET, COPY_ON_WRITE));
    suite.addTest(
        sorted(
            kind,
            "ImmutableSortedSet",
            Origin.GUAVA_SORTED_SET,
            with(READ_ONLY, CollectionFeature.ALLOWS_NULL_QUERIES)));
    return suite;
  }

  private static <E> TestSuite hashed(KeyKind<E> kind) {
    TestSuite suite = new TestSuite(kind.name());
    List<Feature<?>> nulls = with(COPY_ON_WRITE, CollectionFeature.ALLOWS_NULL_VALUES);
    suite.addTest(hashed(kind, "HashSet", Origin.HASH_SET, new HashSet<>(), nulls));
    suite.addTest(
        hashed(
            kind,
            "LinkedHashSet",
            Origin.LINKED_HASH_SET,
            new LinkedHashSet<>(),
            with(nulls, CollectionFeature.KNOWN_ORDER)));
    suite.addTest(hashed(kind, "Set.of", Origin.IMMUTABLE_SET, new LinkedHashSet<>(), READ_ONLY));
    suite.addTest(
        hashed(
            kind,
            "ImmutableSet",
            Origin.GUAVA_SET,
            new LinkedHashSet<>(),
            with(READ_ONLY, CollectionFeature.ALLOWS_NULL_QUERIES, CollectionFeature.KNOWN_ORDER)));
    return suite;
  }

  private static <E> TestSuite hashed(
      KeyKind<E> kind, String name, int origin, Set<E> live, List<Feature<?>> features) {
    return SetTestSuiteBuilder.using(
            new SetTrial<>(kind, live, set -> Freezing.set(origin, set, kind.stableHash())))
        .named(name + " of " + kind.name())
        .withFeatures(serializable(kind, features))
        .createTestSuite();
  }

  private static <E> TestSuite sorted(
      KeyKind<E> kind, String name, int origin, List<Feature<?>> features) {
    return NavigableSetTestSuiteBuilder.using(
            new SortedSetTrial<>(kind, new TreeSet<>(), set -> Freezing.sortedSet(origin, set)))
        .named(name + " of " + kind.name())
        .withFeatures(with(features, CollectionFeature.KNOWN_ORDER))
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
