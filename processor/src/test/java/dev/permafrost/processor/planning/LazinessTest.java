package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LazinessTest {
  private static final Shape PLACE =
      GraphBuilder.constructor(
          Things.Place.class, String.class, String.class, double.class, double.class, String.class);

  /** A map from texts to records; each record shared by two keys if {@code shared}. */
  private static Graph places(int size, boolean shared) {
    GraphBuilder graph = new GraphBuilder();
    int[] keys = new int[size];
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = graph.text("FR/Place " + i);
      values[i] = shared && i % 2 == 1 ? values[i - 1] : place(graph, i);
    }
    return graph.root(graph.add(GraphBuilder.linkedHashMap(keys, values)));
  }

  private static int place(GraphBuilder graph, int number) {
    return graph.add(
        GraphBuilder.call(
            PLACE,
            graph.text("FR"),
            graph.text("Place " + number),
            Double.doubleToRawLongBits(number / 1000.0),
            Double.doubleToRawLongBits(-number / 100.0),
            graph.text("" + number % 13)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000, 300_000})
  void firstLookUpLoadsOnePageHoweverLargeTheMap(int size) {
    MemoryImage image = new MemoryImage(Plans.image(places(size, false)));
    Map<?, ?> map = (Map<?, ?>) image.thaw();
    assertEquals(0, image.loadedPages());
    assertEquals(new Things.Place("FR", "Place 7", 0.007, -0.07, "7"), map.get("FR/Place 7"));
    assertEquals(1, image.loadedPages());
  }

  @Test
  void manyThreadsSeeOneInstancePerCell() throws Exception {
    ImagePlan plan = Plans.image(places(4_000, true));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int round = 0; round < 10; round++) {
      Map<?, ?> map = (Map<?, ?>) new MemoryImage(plan).thaw();
      Callable<Object[]> all = () -> touchAll(map);
      List<Future<Object[]>> seen = threads.invokeAll(Collections.nCopies(8, all));
      Object[] first = seen.get(0).get();
      for (Future<Object[]> other : seen) {
        assertSameObjects(first, other.get());
      }
    }
    threads.shutdown();
  }

  private static Object[] touchAll(Map<?, ?> map) {
    List<Object> objects = new ArrayList<>();
    for (int i = 0; i < map.size(); i++) {
      objects.add(map.get("FR/Place " + i));
      assertSame(objects.get(i / 2 * 2), objects.get(i));
    }
    return objects.toArray();
  }

  private static void assertSameObjects(Object[] one, Object[] other) {
    assertEquals(one.length, other.length);
    for (int i = 0; i < one.length; i++) {
      assertSame(one[i], other[i]);
    }
  }

  @Test
  void partsOfTheKeyCostNothing() {
    long alone = length(Plans.image(names(false)));
    long named = length(Plans.image(names(true)));
    assertEquals(1.0, named / (double) alone, 0.05);
  }

  /** A map from texts to their ends, or to null. */
  private static Graph names(boolean withValues) {
    GraphBuilder graph = new GraphBuilder();
    int[] keys = new int[10_000];
    int[] values = new int[10_000];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = graph.text("FR/Place number " + i);
      values[i] = withValues ? graph.text("Place number " + i) : Node.NULL;
    }
    return graph.root(graph.add(GraphBuilder.linkedHashMap(keys, values)));
  }

  private static long length(ImagePlan plan) {
    return plan.pages().stream()
        .flatMap(page -> page.latin().stream())
        .mapToLong(String::length)
        .sum();
  }
}
