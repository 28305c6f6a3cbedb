package dev.permafrost.processor.plan;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.routine.Routine;

/**
 * A result that is written as one plain Java expression.
 *
 * @param graph a small tree of immutable nodes, all accessible from the generated class: no node is
 *     referenced twice unless it is a constant, a small box or an interned string; or no node at
 *     all, for null
 */
public record ExpressionPlan(Routine routine, Graph graph) implements RoutinePlan {}
