package dev.permafrost.functional.hierarchy.walk;

import java.lang.reflect.Type;

/**
 * Two objects that stand in the same place of two graphs.
 *
 * @param left one, of a live result
 * @param right the other
 * @param declared the type of the reference that leads there, or null if nothing tells it
 * @param path how to get there
 */
record Pair(Object left, Object right, Type declared, String path) {

  Pair below(Object leftPart, Object rightPart, Type type, String step) {
    return new Pair(leftPart, rightPart, type, path + step);
  }
}
