package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Walks that go far make whole columns: nobody may see a difference. */
class SweepTest {
  private static final int SIZE = 4_000;

  private static final Shape PLACE =
      GraphBuilder.constructor(
          Things.Place.class, String.class, String.class, double.class, double.class, String.class);

  private static final Shape MIXED =
      GraphBuilder.constructor(
          Things.Mixed.class,
          boolean.class,
          byte.class,
          short.class,
          char.class,
          int.class,
          long.class,
          float.class,
          double.class,
          String.class);

  private static final Shape PAIR =
      GraphBuilder.constructor(Things.Pair.class, Object.class, Object.class);

  private final GraphBuilder graph = new GraphBuilder();
  private final Map<String, Object> live = new HashMap<>();

  /** Texts of one country are Latin-1, of the next not; every ninth has no region. */
  private int place(int number) {
    String name = name(number);
    String region = number % 9 == 0 ? null : "" + number % 13;
    live.put(key(number), new Things.Place("FR", name, number / 1000.0, Math.PI * number, region));
    return graph.add(
        GraphBuilder.call(
            PLACE,
            graph.text("FR"),
            graph.text(name),
            Double.doubleToRawLongBits(number / 1000.0),
            Double.doubleToRawLongBits(Math.PI * number),
            region == null ? Node.NULL : graph.text(region)));
  }

  private static String name(int number) {
    return number % 5 == 0 ? "" : number % 3 == 0 ? "Łódź 水 " + number : "Orléans " + number;
  }

  private static String key(int number) {
    return number + "/" + name(number);
  }

  private int mixed(int number) {
    live.put(
        key(number),
        new Things.Mixed(
            number % 2 == 0,
            (byte) number,
            (short) -number,
            (char) number,
            number * number,
            (long) number << 40,
            number / 8f,
            -number / 3.0,
            "text " + number));
    return graph.add(
        GraphBuilder.call(
            MIXED,
            number % 2 == 0 ? 1 : 0,
            (byte) number,
            (short) -number,
            number,
            number * number,
            (long) number << 40,
            Float.floatToRawIntBits(number / 8f),
            Double.doubleToRawLongBits(-number / 3.0),
            graph.text("text " + number)));
  }

  /** A record in a record; the inner one may be null. */
  private int nested(int number) {
    boolean inner = number % 4 != 0;
    int left =
        inner
            ? graph.add(GraphBuilder.call(PAIR, graph.text("left " + number), Node.NULL))
            : Node.NULL;
    live.put(
        key(number),
        new Things.Pair(inner ? new Things.Pair("left " + number, null) : null, "right"));
    return graph.add(GraphBuilder.call(PAIR, left, graph.text("right")));
  }

  private int value(String kind, int number) {
    return switch (kind) {
      case "places" -> place(number);
      case "mixed" -> mixed(number);
      default -> nested(number);
    };
  }

  private Graph map(String kind) {
    int[] keys = new int[SIZE];
    int[] values = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      keys[i] = graph.text(key(i));
      values[i] = value(kind, i);
    }
    return graph.root(graph.add(GraphBuilder.linkedHashMap(keys, values)));
  }

  private void checkWalk(String kind) {
    MemoryImage image = new MemoryImage(Plans.image(map(kind)));
    Map<?, ?> map = (Map<?, ?>) image.thaw();
    Object early = map.get(key(SIZE - 1));
    int number = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      assertEquals(key(number), entry.getKey());
      assertEquals(live.get(key(number++)), entry.getValue());
    }
    assertEquals(SIZE, number);
    assertSame(early, map.get(key(SIZE - 1)));
    assertEquals(live, map);
  }

  @Test
  void aWalkOverRecordsOfTextsSeesWhatLookUpsSee() {
    checkWalk("places");
  }

  @Test
  void aWalkOverRecordsOfAllPrimitivesSeesWhatLookUpsSee() {
    checkWalk("mixed");
  }

  @Test
  void aWalkOverNestedRecordsSeesWhatLookUpsSee() {
    checkWalk("nested");
  }

  @Test
  void equalTextsOfDifferentRowsStayDifferentObjects() {
    Map<?, ?> map = (Map<?, ?>) new MemoryImage(Plans.image(map("places"))).thaw();
    List<Object> values = new ArrayList<>(map.values());
    for (int i = 1; i < SIZE; i++) {
      Things.Place one = (Things.Place) values.get(i - 1);
      Things.Place other = (Things.Place) values.get(i);
      assertNotSame(one.country(), other.country());
    }
  }

  @Test
  void threadsThatWalkWhileOthersLookUpSeeOneInstancePerCell() throws Exception {
    ImagePlan plan = Plans.image(map("places"));
    ExecutorService threads = Executors.newFixedThreadPool(6);
    for (int round = 0; round < 10; round++) {
      Map<?, ?> map = (Map<?, ?>) new MemoryImage(plan).thaw();
      Callable<List<Object>> walk = () -> new ArrayList<>(map.values());
      Callable<List<Object>> lookUp = () -> lookUps(map);
      List<Future<List<Object>>> seen =
          threads.invokeAll(List.of(walk, lookUp, walk, lookUp, walk, lookUp));
      for (Future<List<Object>> other : seen) {
        assertSameObjects(seen.get(0).get(), other.get());
      }
    }
    threads.shutdown();
  }

  private static List<Object> lookUps(Map<?, ?> map) {
    Object[] found = new Object[SIZE];
    for (int i = SIZE - 1; i >= 0; i--) {
      found[i] = map.get(key(i));
    }
    return new ArrayList<>(List.of(found));
  }

  private static void assertSameObjects(List<Object> one, List<Object> other) {
    assertEquals(one.size(), other.size());
    for (int i = 0; i < one.size(); i++) {
      assertSame(one.get(i), other.get(i));
    }
  }
}
