package dev.permafrost.processor.worker.window;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;

/**
 * Collections that show another one. What is frozen is the other one, and the frozen one is asked
 * for them again: a change of one shows in the other, and bounds stay.
 *
 * @param shape the call, which takes the other one first
 * @param receiver finds the other one
 * @param arguments gives the rest of what the call takes; null if that is nothing
 */
record Window(Shape shape, Receiver receiver, MadeBy.Arguments<Object> arguments) implements Kind {

  /** Finds what a collection shows; null if nothing that can be asked for it. */
  interface Receiver {
    Object of(Object window) throws Obstruction;
  }

  @Override
  public Node read(Object window, Sight sight) throws Obstruction {
    return read(window, receiver.of(window), sight);
  }

  /** The same, asked of something that stands before what is shown. */
  Node read(Object window, Object asked, Sight sight) throws Obstruction {
    long[] more = arguments == null ? new long[0] : arguments.of(window, sight);
    long[] all = new long[more.length + 1];
    System.arraycopy(more, 0, all, 1, more.length);
    all[0] = sight.reference(asked, type(window, asked, sight));
    return new Node.Instance(shape, all);
  }

  /** Where both hold the same elements, those of one are of the types that the other's are of. */
  private StaticType type(Object window, Object asked, Sight sight) {
    String descriptor = shape.parameters().get(0).descriptor();
    for (Class<?> each : WindowKinds.ALIKE) {
      if (each.descriptorString().equals(descriptor)
          && each.isInstance(window)
          && each.isInstance(asked)) {
        return sight.as(each);
      }
    }
    return StaticType.UNKNOWN;
  }
}
