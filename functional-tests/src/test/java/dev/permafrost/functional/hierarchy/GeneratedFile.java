package dev.permafrost.functional.hierarchy;

import java.util.List;
import java.util.Optional;

/**
 * One source file of a hierarchy.
 *
 * @param name of its first class
 * @param inBase whether it is in the package of the base, not of the graphs
 * @param text what follows the imports
 * @param makers ways to get objects of its classes
 * @param parent what classes of later files may extend
 */
record GeneratedFile(
    String name, boolean inBase, String text, List<Maker> makers, Optional<Parent> parent) {

  GeneratedFile {
    makers = List.copyOf(makers);
  }
}
