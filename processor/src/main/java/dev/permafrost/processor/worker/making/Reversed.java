package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.Method;

/**
 * Parts of a linked map in the other direction, which its part in the usual direction gives.
 *
 * @param method what the map is asked for that part
 */
record Reversed(String method, Window.Receiver receiver) {

  Node read(Object part, Sight sight) throws Obstruction {
    try {
      Object map = receiver.of(part);
      Method usual = Class.forName("java.util.SequencedMap").getMethod(method);
      Class<?> result = usual.getReturnType();
      Window window =
          new Window(WindowKinds.shape(result, "reversed", result), unused -> null, null);
      return window.read(part, usual.invoke(map), sight);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
