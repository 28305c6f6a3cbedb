package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final Shape PAIR =
      GraphBuilder.constructor(Things.Pair.class, Object.class, Object.class);
  private static final Shape LINK =
      GraphBuilder.constructor(Things.Link.class, int.class, Things.Link.class);

  private final GraphBuilder graph = new GraphBuilder();

  private static Object thaw(Graph graph) {
    MemoryImage image = new MemoryImage(Plans.image(graph));
    Object[] first = GraphMatcher.match(graph, image.thaw());
    Object[] second = GraphMatcher.match(graph, image.thaw());
    GraphMatcher.checkFreshness(graph, first, second);
    return image.thaw();
  }

  private int list(String prefix, int size) {
    int[] ids = new int[size];
    Arrays.setAll(ids, i -> graph.text(prefix + i));
    return graph.add(GraphBuilder.arrayList(ids));
  }

  @Test
  void sharedReferenceStaysShared() {
    int shared = graph.add(GraphBuilder.arrayList(graph.text("a")));
    int root = graph.add(GraphBuilder.call(PAIR, shared, shared));
    Things.Pair pair = (Things.Pair) thaw(graph.root(root));
    assertSame(pair.left(), pair.right());
  }

  @Test
  void elementsOfTwoLazyListsStayShared() {
    int[] ids = new int[500];
    Arrays.setAll(ids, i -> graph.add(GraphBuilder.call(PAIR, graph.text("" + i), Node.NULL)));
    int one = graph.add(GraphBuilder.arrayList(ids));
    int other = graph.add(GraphBuilder.listOf(ids));
    Graph whole = graph.root(graph.add(GraphBuilder.call(PAIR, one, other)));
    Things.Pair pair = (Things.Pair) thaw(whole);
    assertSame(((List<?>) pair.left()).get(77), ((List<?>) pair.right()).get(77));
  }

  @Test
  void listThatHoldsItselfThawsAsSuch() {
    int list = graph.later();
    graph.set(list, GraphBuilder.arrayList(list, graph.text("x")));
    List<?> thawed = (List<?>) thaw(graph.root(list));
    assertSame(thawed, thawed.get(0));
  }

  @Test
  void recordsMadeBelowWhatTheyReferToWaitForIt() {
    int outer = graph.later();
    int shell = graph.later();
    int inner = graph.add(GraphBuilder.call(PAIR, outer, graph.text("inner")));
    graph.set(shell, GraphBuilder.reference(inner));
    graph.set(outer, GraphBuilder.call(PAIR, shell, Node.NULL));
    thaw(graph.root(outer));
  }

  @Test
  void keyIsHashedOnlyWhenItsListIsFull() {
    int key = graph.add(GraphBuilder.arrayList(graph.text("a"), graph.text("b")));
    int[] keys = {graph.add(GraphBuilder.call(PAIR, key, Node.NULL))};
    int map = graph.add(GraphBuilder.hashMap(keys, new int[] {graph.text("value")}));
    Map<?, ?> thawed = (Map<?, ?>) thaw(graph.root(map));
    assertEquals("value", thawed.get(new Things.Pair(List.of("a", "b"), null)));
  }

  @Test
  void millionLinksThawWithoutRecursion() {
    int next = Node.NULL;
    for (int i = 0; i < 1_000_000; i++) {
      next = graph.add(GraphBuilder.call(LINK, i, next));
    }
    Things.Link link = (Things.Link) new MemoryImage(Plans.image(graph.root(next))).thaw();
    for (int i = 999_999; i >= 0; i--) {
      assertEquals(i, link.value());
      link = link.next();
    }
  }

  @Test
  void millionLinksOfUnitsThawWithoutRecursion() {
    int[] links = new int[300_000];
    Arrays.setAll(links, i -> graph.add(GraphBuilder.call(LINK, i, i - 1)));
    int list = graph.add(GraphBuilder.listOf(links));
    List<?> thawed = (List<?>) new MemoryImage(Plans.image(graph.root(list))).thaw();
    assertSame(thawed.get(299_998), ((Things.Link) thawed.get(299_999)).next());
  }

  @Test
  void longChainOfCyclesIsPlannedInTimeThatGrowsWithIt() {
    int last = Node.NULL;
    int root = graph.later();
    for (int i = 0; i < 100_000; i++) {
      int back = graph.later();
      int node = graph.add(GraphBuilder.call(PAIR, back, last));
      graph.set(back, GraphBuilder.reference(root));
      last = node;
    }
    graph.set(root, GraphBuilder.call(PAIR, last, Node.NULL));
    GraphMatcher.match(graph.root(root), new MemoryImage(Plans.image(graph.root(root))).thaw());
  }

  @Test
  void stringsOfAllSizesAndCharactersSurvive() {
    int root =
        graph.add(
            GraphBuilder.listOf(
                graph.text(""),
                graph.interned(""),
                graph.text("\0\0"),
                graph.text("\uDC00\uD800"),
                graph.text("é".repeat(70_000)),
                graph.text("水".repeat(70_000)),
                graph.text("0123456789".repeat(1 << 20))));
    thaw(graph.root(root));
  }

  @Test
  void wideTextThatIsAllOfAPageIsNotTheConstantItself() {
    Graph whole = graph.root(graph.text("水水水"));
    MemoryImage image = new MemoryImage(Plans.image(whole));
    assertNotSame(((String) image.thaw()).intern(), image.thaw());
  }

  @Test
  void noConstantOfAPageIsTooLongForAClassFile() {
    Graph whole = graph.root(graph.text("a\0éΩ水".repeat(100_000)));
    for (PageText page : Plans.image(whole).pages()) {
      page.latin().forEach(RoundTripTest::checkConstant);
      page.wide().forEach(RoundTripTest::checkConstant);
    }
  }

  private static void checkConstant(String constant) {
    int bytes = constant.chars().map(c -> c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    assertTrue(bytes <= 65_535);
  }

  @Test
  void arraysKeepTheirTypesInAllDimensions() {
    int row = graph.add(new Node.PrimitiveArray(new long[] {1, Long.MIN_VALUE, Long.MAX_VALUE}));
    int plane = graph.add(new Node.ReferenceArray("[J", Access.PUBLIC, new int[] {row, -1, row}));
    int cube = graph.add(new Node.ReferenceArray("[[J", Access.PUBLIC, new int[] {plane}));
    assertEquals(long[][][].class, thaw(graph.root(cube)).getClass());
  }

  @Test
  void primitivesOfAllTypesSurviveInArrays() {
    int root =
        graph.add(
            GraphBuilder.listOf(
                graph.add(new Node.PrimitiveArray(new boolean[] {true, false})),
                graph.add(new Node.PrimitiveArray(new byte[] {-128, 127})),
                graph.add(new Node.PrimitiveArray(new short[] {Short.MIN_VALUE})),
                graph.add(new Node.PrimitiveArray(new char[] {0, '\uFFFF'})),
                graph.add(new Node.PrimitiveArray(new int[] {Integer.MIN_VALUE, 3})),
                graph.add(new Node.PrimitiveArray(new float[] {-0f, Float.NaN, 0.1f})),
                graph.add(new Node.PrimitiveArray(new double[] {0.1, 1e300, Double.MIN_VALUE}))));
    thaw(graph.root(root));
  }

  @Test
  void mutableResultIsNewEachTimeAndItsStableContentsAreNot() {
    int map = textMap(1000);
    MemoryImage image = new MemoryImage(Plans.image(graph.root(map)));
    Map<?, ?> one = (Map<?, ?>) image.thaw();
    Map<?, ?> other = (Map<?, ?>) image.thaw();
    assertNotSame(one, other);
    assertSame(one.get("key 5"), other.get("key 5"));
    one.clear();
    assertEquals(1000, other.size());
  }

  private int textMap(int size) {
    Map<String, Integer> live = new HashMap<>(Integer.highestOneBit(size) * 4);
    for (int i = 0; i < size; i++) {
      live.put("key " + i, graph.text("key " + i));
    }
    int[] keys = live.values().stream().mapToInt(Integer::intValue).toArray();
    int[] values = new int[keys.length];
    Arrays.setAll(values, i -> graph.add(GraphBuilder.call(PAIR, graph.box(i), Node.NULL)));
    return graph.add(GraphBuilder.hashMap(keys, values));
  }

  @Test
  void keysOfOneHashAreFoundByARebuiltIndex() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int bit = 0; bit < 11; bit++) {
      List<String> longer = new ArrayList<>();
      texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
      texts = longer;
    }
    int[] keys = texts.stream().mapToInt(graph::text).toArray();
    thaw(graph.root(graph.add(GraphBuilder.linkedHashMap(keys, keys))));
  }

  @Test
  void nullKeyIsFoundAmongOthers() {
    int[] keys = new int[80];
    Arrays.setAll(keys, i -> i == 7 ? Node.NULL : graph.text("k" + i));
    int[] values = new int[80];
    Arrays.setAll(values, i -> graph.text("v" + i));
    thaw(graph.root(graph.add(GraphBuilder.linkedHashMap(keys, values))));
  }

  @Test
  void sortedMapsOfManyPagesFindTheirKeys() {
    int[] keys = new int[20_000];
    int[] values = new int[20_000];
    Arrays.setAll(keys, i -> graph.text(String.format("%06d", i)));
    Arrays.setAll(values, i -> graph.box(1000 + i));
    Graph whole = graph.root(graph.add(GraphBuilder.treeMap(Node.NULL, keys, values)));
    thaw(whole);
  }

  @Test
  void emptyPartsAndFullPartsOfKeysAreStringsOfTheirOwn() {
    int[] keys = new int[100];
    int[] values = new int[100];
    Arrays.setAll(keys, i -> graph.text("FR/" + (i == 50 ? "" : i)));
    Arrays.setAll(values, i -> graph.text(i == 50 ? "" : "" + i));
    thaw(graph.root(graph.add(GraphBuilder.linkedHashMap(keys, values))));
    int[] same = new int[100];
    Arrays.setAll(same, i -> graph.text("FR/" + (i == 50 ? "" : i)));
    thaw(graph.root(graph.add(GraphBuilder.linkedHashMap(keys, same))));
  }

  @Test
  void twoHundredMebibytesAreRefusedWithTheLimit() {
    int root = graph.add(new Node.PrimitiveArray(new int[50 << 20]));
    assertTrue(
        Plans.plan(graph.root(root)).problems().get(0).message().contains("the limit is 64 MiB"));
  }

  @Test
  void listInsideAListStaysLazyButItsOwn() {
    int inner = list("inner ", 200);
    int outer = graph.later();
    int[] elements = new int[100];
    Arrays.setAll(elements, i -> i % 2 == 0 ? inner : list("e" + i + " ", 70));
    graph.set(outer, GraphBuilder.listOf(elements));
    thaw(graph.root(outer));
  }
}
