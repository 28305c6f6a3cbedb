package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Node;

/** How objects of one kind are read. */
public interface Kind {

  /**
   * Takes an object apart.
   *
   * @throws Obstruction if this one cannot be frozen
   */
  Node read(Object object, Sight sight) throws Obstruction;
}
