package dev.permafrost.processor.worker.code.collector;

import dev.permafrost.processor.worker.code.Factory;
import java.lang.reflect.InvocationTargetException;
import java.util.stream.Collector;

/** A call of a factory that makes a collector. */
record Call(Factory factory, Object[] arguments) {

  /** What it makes; null if the factory does not take these arguments. */
  Collector<?, ?, ?> make() {
    try {
      return (Collector<?, ?, ?>) factory.make(arguments);
    } catch (InvocationTargetException | IllegalArgumentException e) {
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
