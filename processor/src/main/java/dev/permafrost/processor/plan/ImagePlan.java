package dev.permafrost.processor.plan;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.routine.Routine;
import java.util.List;

/**
 * A result that is written as an image.
 *
 * @param head what {@code new Image(String)} takes: a short printable string that says how many
 *     pages there are and where the root is
 * @param pages pages in order; the index is the page number of {@code Image.data(int)}
 * @param shapes constructors and factories in order; the index is the shape number of {@code
 *     Image.make(int, Fields)}
 * @param constants enum constants, class literals and static fields in order; the index is the
 *     constant number of {@code Image.constant(int)}
 */
public record ImagePlan(
    Routine routine, String head, List<PageText> pages, List<Shape> shapes, List<Node> constants)
    implements RoutinePlan {
  public ImagePlan {
    pages = List.copyOf(pages);
    shapes = List.copyOf(shapes);
    constants = List.copyOf(constants);
  }

  /** Whether any page has a wide part. */
  public boolean hasWide() {
    return pages.stream().anyMatch(page -> !page.wide().isEmpty());
  }
}
