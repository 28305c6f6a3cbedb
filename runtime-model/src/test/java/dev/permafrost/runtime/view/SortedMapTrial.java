package dev.permafrost.runtime.view;

import com.google.common.collect.testing.TestSortedMapGenerator;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Makes sorted maps for guava-testlib. */
final class SortedMapTrial<K> extends MapTrial<K> implements TestSortedMapGenerator<K, String> {

  SortedMapTrial(
      KeyKind<K> kind,
      SortedMap<K, String> live,
      Function<SortedMap<K, String>, SortedMap<K, String>> freezing) {
    super(kind, live, map -> freezing.apply((SortedMap<K, String>) map));
  }

  @Override
  public SortedMap<K, String> create(Object... entries) {
    return (SortedMap<K, String>) super.create(entries);
  }

  @Override
  public Map.Entry<K, String> belowSamplesLesser() {
    return Map.entry(kind.sample(-2), "below view");
  }

  @Override
  public Map.Entry<K, String> belowSamplesGreater() {
    return Map.entry(kind.sample(-1), "below view");
  }

  @Override
  public Map.Entry<K, String> aboveSamplesLesser() {
    return Map.entry(kind.sample(5), "above view");
  }

  @Override
  public Map.Entry<K, String> aboveSamplesGreater() {
    return Map.entry(kind.sample(6), "above view");
  }
}
