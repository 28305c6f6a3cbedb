package dev.permafrost.processor.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The javac that runs this processor.
 *
 * @param trees of the running compilation
 * @param task the running compilation
 */
record HostCompiler(Trees trees, JavacTask task) {
  private static final int MOST_WRAPPERS = 8;

  /**
   * Finds javac behind an environment. Build tools and IDEs wrap it (one field deep, or behind a
   * proxy whose handler holds it); empty if there is another compiler, or a wrapper that will not
   * open.
   */
  static Optional<HostCompiler> of(ProcessingEnvironment environment) {
    ProcessingEnvironment candidate = environment;
    for (int i = 0; candidate != null && i < MOST_WRAPPERS; i++) {
      try {
        Trees trees = Trees.instance(candidate);
        return Optional.of(new HostCompiler(trees, JavacTask.instance(candidate)));
      } catch (IllegalArgumentException | LinkageError e) {
        candidate = unwrap(candidate);
      }
    }
    return Optional.empty();
  }

  private static ProcessingEnvironment unwrap(ProcessingEnvironment wrapper) {
    Object holder =
        Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (read(field, holder) instanceof ProcessingEnvironment inner && inner != wrapper) {
          return inner;
        }
      }
    }
    return null;
  }

  private static Object read(Field field, Object holder) {
    try {
      if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
        return null;
      }
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException | InaccessibleObjectException e) {
      return null;
    }
  }
}
