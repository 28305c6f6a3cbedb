package dev.permafrost.runtime.view;

import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.TestMapGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes maps for guava-testlib: entries go into a live map, and that into a view. */
class MapTrial<K> implements TestMapGenerator<K, String> {

  final KeyKind<K> kind;
  private final Map<K, String> live;
  private final Function<Map<K, String>, Map<K, String>> freezing;

  /** {@code live} is empty and only a pattern: it is cleared before each use. */
  MapTrial(
      KeyKind<K> kind, Map<K, String> live, Function<Map<K, String>, Map<K, String>> freezing) {
    this.kind = kind;
    this.live = live;
    this.freezing = freezing;
  }

  @Override
  public SampleElements<Map.Entry<K, String>> samples() {
    return SampleElements.mapEntries(
        kind.samples(), new SampleElements<>("January", "February", "March", "April", "May"));
  }

  @Override
  @SuppressWarnings("unchecked") // entries of this kind
  public Map<K, String> create(Object... entries) {
    live.clear();
    for (Object entry : entries) {
      live.put(((Map.Entry<K, String>) entry).getKey(), ((Map.Entry<K, String>) entry).getValue());
    }
    return freezing.apply(live);
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  public Map.Entry<K, String>[] createArray(int length) {
    return new Map.Entry[length];
  }

  @Override
  public Iterable<Map.Entry<K, String>> order(List<Map.Entry<K, String>> insertionOrder) {
    create(insertionOrder.toArray());
    return new ArrayList<>(live.entrySet());
  }

  @Override
  public K[] createKeyArray(int length) {
    return kind.array(length);
  }

  @Override
  public String[] createValueArray(int length) {
    return new String[length];
  }
}
