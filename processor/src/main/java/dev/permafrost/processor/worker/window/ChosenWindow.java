package dev.permafrost.processor.worker.window;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;

/** Windows of one class that come from more than one method. */
interface ChosenWindow extends Kind {

  /** The one that this object is; null if it shows nothing but its own. */
  Window window(Object part);

  @Override
  default Node read(Object part, Sight sight) throws Obstruction {
    return window(part).read(part, sight);
  }

  /** What the kind of a class says of one of its objects; null if that is no window. */
  static Window of(Kind kind, Object part) {
    return kind instanceof ChosenWindow chosen
        ? chosen.window(part)
        : kind instanceof Window window ? window : null;
  }
}
