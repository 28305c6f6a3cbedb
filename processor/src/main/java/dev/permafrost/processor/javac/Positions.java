package dev.permafrost.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.permafrost.processor.diagnostic.Site;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Where routines and their owners stand in the sources. Taken down while processors run: when javac
 * is done, elements have no positions any more.
 */
final class Positions {
  private final Map<Site, Position> positions = new HashMap<>();

  private record Position(Trees trees, Tree tree, CompilationUnitTree unit) {}

  /** Takes down where an element is. */
  void keep(Site site, Element element, Trees trees) {
    TreePath path = trees.getPath(element);
    if (path != null) {
      positions.put(site, new Position(trees, path.getLeaf(), path.getCompilationUnit()));
    }
  }

  /**
   * Prints at the routine, or else at its owner.
   *
   * @return whether either is known
   */
  boolean print(Diagnostic.Kind kind, String text, Site site) {
    Position position = positions.get(new Site(site.owner(), site.routine()));
    if (position == null) {
      position = positions.get(new Site(site.owner(), ""));
    }
    if (position == null) {
      return false;
    }
    position.trees.printMessage(kind, text, position.tree, position.unit);
    return true;
  }
}
