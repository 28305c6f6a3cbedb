package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.List;

/**
 * A local variable of a routine that builds a graph.
 *
 * @param name as the source names it
 * @param slot its type
 * @param makes the generated classes that its object is of
 * @param open whether the routine may change the object
 * @param identity whether the object equals only itself
 */
record Variable(String name, Slot slot, List<String> makes, boolean open, boolean identity) {}
