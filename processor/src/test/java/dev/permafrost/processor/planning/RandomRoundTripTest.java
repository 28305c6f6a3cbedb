package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.plan.ImagePlan;
import org.junit.jupiter.api.Test;

class RandomRoundTripTest {
  private static final int GRAPHS = Integer.getInteger("permafrost.graphs", 3000);

  @Test
  void everyGraphThawsAsItWasTwiceOver() {
    for (long seed = 0; seed < GRAPHS; seed++) {
      try {
        Graph graph = RandomGraph.of(seed);
        MemoryImage image = new MemoryImage(Plans.image(graph));
        Object[] first = GraphMatcher.match(graph, image.thaw());
        Object[] second = GraphMatcher.match(graph, image.thaw());
        GraphMatcher.checkFreshness(graph, first, second);
      } catch (Throwable failure) {
        throw new AssertionError("seed " + seed, failure);
      }
    }
  }

  @Test
  void equalGraphsMakeEqualImages() {
    for (long seed = 0; seed < 200; seed++) {
      ImagePlan one = Plans.image(RandomGraph.of(seed));
      ImagePlan other = Plans.image(RandomGraph.of(seed));
      assertEquals(one, other);
    }
  }
}
