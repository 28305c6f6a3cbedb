package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/** Variables of threads that hold no value of the thread that ran the routine. */
public final class ThreadLocalKinds {
  private ThreadLocalKinds() {}

  public static void addTo(Registry registry, Fields fields) {
    addPlain(registry, ThreadLocal.class);
    addPlain(registry, InheritableThreadLocal.class);
    registry.made(
        "java.lang.ThreadLocal$SuppliedThreadLocal",
        Shapes.shape(
            ThreadLocal.class.getName(),
            "withInitial",
            ThreadLocal.class.descriptorString(),
            true,
            "supplier",
            Supplier.class.descriptorString()),
        (local, sight) -> {
          checkUnset((ThreadLocal<?>) local);
          return values(sight.reference(fields.get(local, "supplier"), UNKNOWN));
        });
  }

  private static void addPlain(Registry registry, Class<?> type) {
    registry.put(
        type,
        new MadeBy<ThreadLocal<?>>(
            Shapes.mutable(type),
            (local, sight) -> {
              checkUnset(local);
              return values();
            }));
  }

  private static void checkUnset(ThreadLocal<?> local) throws Obstruction {
    if (isSet(local)) {
      throw new Obstruction(
          "a " + local.getClass().getName() + " holds a value of the thread that ran the routine",
          "call remove() before the routine returns");
    }
  }

  /** The routine ran in this thread; to ask for the value would set it. */
  private static boolean isSet(ThreadLocal<?> local) {
    try {
      Method values = ThreadLocal.class.getDeclaredMethod("getMap", Thread.class);
      values.setAccessible(true);
      Object map = values.invoke(local, Thread.currentThread());
      if (map == null) {
        return false;
      }
      Method entry = map.getClass().getDeclaredMethod("getEntry", ThreadLocal.class);
      entry.setAccessible(true);
      return entry.invoke(map, local) != null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
