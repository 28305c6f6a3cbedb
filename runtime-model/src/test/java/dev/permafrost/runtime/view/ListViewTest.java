package dev.permafrost.runtime.view;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.ListFeature;
import java.util.ArrayList;
import java.util.List;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Guava's suites for every list view: each kind of origin, each kind of element. */
final class ListViewTest {

  private static final List<Feature<?>> READ_ONLY =
      List.of(CollectionSize.ANY, CollectionFeature.KNOWN_ORDER);

  private static final List<Feature<?>> COPY_ON_WRITE =
      List.of(
          CollectionSize.ANY,
          ListFeature.GENERAL_PURPOSE,
          CollectionFeature.ALLOWS_NULL_VALUES,
          CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
          CollectionFeature.SUPPORTS_ITERATOR_REMOVE);

  @TestFactory
  List<DynamicTest> everyListViewPassesGuavasSuites() {
    List<DynamicTest> all = new ArrayList<>();
    for (KeyKind<?> kind : KeyKind.all()) {
      all.add(GuavaSuites.asOneTest(lists(kind)));
    }
    return all;
  }

  private static <E> TestSuite lists(KeyKind<E> kind) {
    TestSuite suite = new TestSuite(kind.name());
    suite.addTest(list(kind, "ArrayList", Origin.ARRAY_LIST, COPY_ON_WRITE));
    suite.addTest(list(kind, "LinkedList", Origin.LINKED_LIST, COPY_ON_WRITE));
    suite.addTest(list(kind, "List.of", Origin.IMMUTABLE_LIST, READ_ONLY));
    suite.addTest(
        list(
            kind,
            "Stream.toList",
            Origin.NULLABLE_IMMUTABLE_LIST,
            with(READ_ONLY, CollectionFeature.ALLOWS_NULL_VALUES)));
    suite.addTest(
        list(
            kind,
            "ImmutableList",
            Origin.GUAVA_LIST,
            with(READ_ONLY, CollectionFeature.ALLOWS_NULL_QUERIES)));
    return suite;
  }

  private static <E> TestSuite list(
      KeyKind<E> kind, String name, int origin, List<Feature<?>> features) {
    return ListTestSuiteBuilder.using(new ListTrial<>(kind, list -> Freezing.list(origin, list)))
        .named(name + " of " + kind.name())
        .withFeatures(
            kind == KeyKind.STRING ? with(features, CollectionFeature.SERIALIZABLE) : features)
        .createTestSuite();
  }

  private static List<Feature<?>> with(List<Feature<?>> features, Feature<?>... more) {
    List<Feature<?>> all = new ArrayList<>(features);
    all.addAll(List.of(more));
    return all;
  }
}
