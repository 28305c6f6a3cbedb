package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.OBJECT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;

/** Tasks that nobody has begun yet, and the pool that every JVM has. */
final class TaskKinds {
  private static final String CALLABLE = Callable.class.descriptorString();

  private final Fields fields;
  private final Kind refusal;

  /**
   * Prepares to read tasks.
   *
   * @param refusal of whatever else runs tasks
   */
  TaskKinds(Fields fields, Kind refusal) {
    this.fields = fields;
    this.refusal = refusal;
  }

  void addTo(Registry registry) {
    Shape common = Shapes.factory(ForkJoinPool.class, "commonPool");
    registry.put(
        ForkJoinPool.class,
        (object, sight) ->
            object == ForkJoinPool.commonPool()
                ? new Node.Instance(common, values())
                : refusal.read(object, sight));
    registry.made(
        FutureTask.class, Shapes.mutable(FutureTask.class, "callable", CALLABLE), this::future);
    registry.made(
        "java.util.concurrent.Executors$RunnableAdapter",
        Shapes.shape(
            Executors.class.getName(),
            "callable",
            CALLABLE,
            false,
            "task",
            Runnable.class.descriptorString(),
            "result",
            OBJECT),
        (adapter, sight) ->
            values(
                sight.reference(fields.get(adapter, "task"), UNKNOWN),
                sight.reference(fields.get(adapter, "result"), UNKNOWN)));
    addForked(registry, ForkJoinTask.class);
    addForked(registry, RecursiveAction.class);
    addForked(registry, RecursiveTask.class);
  }

  /** Classes that only the user's extend: each has the rest of the task. */
  private void addForked(Registry registry, Class<?> type) {
    Shape shape = Shapes.mutable(type);
    registry.put(
        type,
        (task, sight) -> {
          boolean begun = (int) fields.get(task, "status") != 0 || fields.get(task, "aux") != null;
          begun |= task instanceof RecursiveTask && fields.get(task, "result") != null;
          checkIdle(!begun, task);
          return new Node.Instance(shape, values());
        });
  }

  private long[] future(FutureTask<?> task, Sight sight) throws Obstruction {
    Object callable = fields.get(task, "callable");
    boolean idle = callable != null && (int) fields.get(task, "state") == 0;
    checkIdle(
        idle && fields.get(task, "runner") == null && fields.get(task, "waiters") == null, task);
    return values(sight.reference(callable, UNKNOWN));
  }

  private static void checkIdle(boolean idle, Object task) throws Obstruction {
    if (!idle) {
      throw new Obstruction(
          task.getClass().getName() + " is work that has begun, or is done, in this process",
          "keep what came out of it, or make it at run time");
    }
  }
}
