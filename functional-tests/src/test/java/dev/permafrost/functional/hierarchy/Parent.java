package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * A class that others may extend.
 *
 * @param name as sources name it
 * @param inBase whether it is in the package of the base, not of the graphs
 * @param everywhere whether another package may extend it
 * @param above the classes that it extends itself
 * @param parameters of the constructor that is called
 */
record Parent(
    String name, boolean inBase, boolean everywhere, List<String> above, List<Slot> parameters) {

  /** The class and those above it. */
  List<String> lineage() {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(above);
    return all;
  }

  boolean reaches(boolean fromBase) {
    return inBase == fromBase || inBase && everywhere;
  }
}
