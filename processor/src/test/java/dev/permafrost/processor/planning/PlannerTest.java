package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ExpressionPlan;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.RoutinePlan;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Shape PAIR =
      GraphBuilder.constructor(Things.Pair.class, Object.class, Object.class);

  private final GraphBuilder graph = new GraphBuilder();

  private static RoutinePlan plan(Graph graph) {
    return ((Outcome.Success<RoutinePlan>) Plans.plan(graph)).value();
  }

  @Test
  void nullIsAnExpression() {
    assertInstanceOf(ExpressionPlan.class, plan(graph.root(Node.NULL)));
  }

  @Test
  void stringIsAnExpression() {
    assertInstanceOf(ExpressionPlan.class, plan(graph.root(graph.text("text"))));
  }

  @Test
  void boxIsAnExpression() {
    assertInstanceOf(ExpressionPlan.class, plan(graph.root(graph.box(Double.NaN))));
  }

  @Test
  void smallTreeOfRecordsIsAnExpression() {
    int pair = graph.add(GraphBuilder.call(PAIR, graph.box(1), graph.interned("a")));
    int root = graph.add(GraphBuilder.listOf(pair, graph.box(2L)));
    assertInstanceOf(ExpressionPlan.class, plan(graph.root(root)));
  }

  @Test
  void sharedRecordNeedsAnImage() {
    int pair = graph.add(GraphBuilder.call(PAIR, graph.box(1), Node.NULL));
    assertInstanceOf(ImagePlan.class, plan(graph.root(graph.add(GraphBuilder.listOf(pair, pair)))));
  }

  @Test
  void singletonNeedsAnImageThatKeepsIt() {
    int root = graph.add(GraphBuilder.call(PAIR, graph.box(1), Node.NULL));
    graph.pin(root);
    assertInstanceOf(ImagePlan.class, plan(graph.root(root)));
  }

  @Test
  void mutableListNeedsAnImage() {
    assertInstanceOf(ImagePlan.class, plan(graph.root(graph.add(GraphBuilder.arrayList()))));
  }

  @Test
  void longStringNeedsAnImage() {
    assertInstanceOf(ImagePlan.class, plan(graph.root(graph.text("x".repeat(70_000)))));
  }
}
