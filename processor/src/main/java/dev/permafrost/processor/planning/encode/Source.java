package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.layout.Layout;
import dev.permafrost.processor.planning.layout.Trees;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.planning.units.Units;

/** All that is known of the image when pages are written. */
public record Source(
    Graph graph, Edges edges, Traits traits, Units units, Layout layout, Trees trees) {

  Node node(int id) {
    return graph.node(id);
  }
}
