package dev.permafrost.processor.planning;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.planning.encode.PageEncoder;
import dev.permafrost.processor.planning.encode.Pages;
import dev.permafrost.processor.planning.encode.Registry;
import dev.permafrost.processor.planning.encode.Source;
import dev.permafrost.processor.planning.layout.Layout;
import dev.permafrost.processor.planning.layout.Sizes;
import dev.permafrost.processor.planning.layout.Trees;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.planning.units.Units;
import dev.permafrost.processor.routine.Routine;
import java.util.List;

/** Plans one image: units, places, pages. */
final class ImagePlanner {
  private final Graph graph;
  private final Edges edges;
  private final Traits traits;
  private final Units units;
  private final Sizes sizes;

  ImagePlanner(Graph graph) {
    this.graph = graph;
    edges = new Edges(graph);
    traits = new Traits(graph);
    units = new Units(graph, edges, traits);
    sizes = new Sizes(graph, traits, units);
  }

  /** About how many characters all pages will have. */
  long estimate() {
    return sizes.total();
  }

  ImagePlan plan(Routine routine) {
    Trees trees = new Trees(graph, edges, traits, units);
    Layout layout = new Layout(graph, edges, traits, units, sizes, trees);
    Registry registry = new Registry();
    Source source = new Source(graph, edges, traits, units, layout, trees);
    List<PageText> pages = Pages.write(source, registry, layout.pages());
    String head = new PageEncoder(source, registry).head(pages.size());
    return new ImagePlan(routine, head, pages, registry.shapes(), registry.constants());
  }
}
