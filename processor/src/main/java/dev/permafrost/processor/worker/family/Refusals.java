package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.worker.constructed.FieldwiseKinds;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.io.Closeable;
import java.lang.ref.Reference;
import java.nio.Buffer;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;

/** Says why an object can never be frozen, and what to do instead. */
final class Refusals {
  private static final String AT_RUN_TIME = "create it at run time, outside the routine's result";

  private Refusals() {}

  /** Whether objects of a user's class are no data, however plain their fields are. */
  static boolean isCodeOrChance(Class<?> type) {
    return type.isHidden() || type.isSynthetic() || RandomGenerator.class.isAssignableFrom(type);
  }

  static Obstruction of(Class<?> type) {
    String name = type.getName();
    if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
      return collection(type);
    }
    String what = what(type);
    if (what != null) {
      return new Obstruction(name(type) + " is " + what, AT_RUN_TIME);
    } else if (Logger.class.isAssignableFrom(type) || System.Logger.class.isAssignableFrom(type)) {
      return new Obstruction(
          name + " is one of the loggers of this process",
          "keep it in a static field, or get it when something is to be logged");
    } else if (type.getClassLoader() == null
        || type.getClassLoader() == ClassLoader.getPlatformClassLoader()) {
      return new Obstruction(
          "objects of the JDK's " + name + " cannot be frozen",
          "keep the plain values it is made from, and make it at run time");
    }
    return closed(type);
  }

  /** A user's class, of which not all that its objects hold can be read and written. */
  private static Obstruction closed(Class<?> type) {
    if (FieldwiseKinds.hasNativeMethods(type)) {
      return new Obstruction(
          name(type) + " has native methods, and what native code keeps cannot be read",
          AT_RUN_TIME);
    }
    Class<?> above = type;
    while (above.getClassLoader() == type.getClassLoader()) {
      above = above.getSuperclass();
    }
    return new Obstruction(
        name(type)
            + " extends the JDK's "
            + above.getName()
            + ", which keeps fields of its own that only the JDK can set",
        "hold such an object in a field instead of extending its class, or make it at run time");
  }

  /** A user's class that does not link, as one whose field has a type that is missing. */
  static Obstruction incomplete(Class<?> type, LinkageError error) {
    return new Obstruction(
        name(type) + " cannot be looked into: " + error,
        "add what it needs to the class path of the compilation");
  }

  /**
   * The class, and which jar it was loaded from; what stands for a class loader is the worker's.
   */
  private static String name(Class<?> type) {
    if (type == UserClassLoader.class) {
      return "the class loader of the program";
    }
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return type.getName();
    }
    String place = source.getLocation().toString();
    int end = place.indexOf("!/") < 0 ? place.length() : place.indexOf("!/");
    while (end > 0 && place.charAt(end - 1) == '/') {
      end--;
    }
    String file = place.substring(place.lastIndexOf('/', end - 1) + 1, end);
    return type.getName() + " (from " + file + ")";
  }

  /** Collections that are windows on another object. */
  static Obstruction view(Class<?> type) {
    return new Obstruction(
        type.getName() + " is a view of another collection",
        "keep that collection, or a copy such as " + copy(type));
  }

  private static String copy(Class<?> type) {
    if (Map.class.isAssignableFrom(type)) {
      return SortedMap.class.isAssignableFrom(type) ? "new TreeMap<>(…)" : "new LinkedHashMap<>(…)";
    } else if (SortedSet.class.isAssignableFrom(type)) {
      return "new TreeSet<>(…)";
    }
    return Set.class.isAssignableFrom(type) ? "new LinkedHashSet<>(…)" : "List.copyOf(…)";
  }

  private static Obstruction collection(Class<?> type) {
    boolean inner = type.getName().indexOf('$') >= 0 && type.getClassLoader() == null;
    return inner
        ? view(type)
        : new Obstruction(
            "collections of the class " + name(type) + " cannot be frozen",
            "copy it into one of the JDK's collections");
  }

  private static String what(Class<?> type) {
    if (Thread.class.isAssignableFrom(type) || type == ThreadGroup.class) {
      return "a thread, which lives in one process only";
    } else if (ThreadLocal.class.isAssignableFrom(type)) {
      return "bound to threads, which live in one process only";
    } else if (Executor.class.isAssignableFrom(type)) {
      return "an executor, whose threads live in one process only";
    } else if (Lock.class.isAssignableFrom(type)
        || ReadWriteLock.class.isAssignableFrom(type)
        || isSynchronizer(type)) {
      return "a lock or synchronizer, whose state belongs to running threads";
    } else if (ClassLoader.class.isAssignableFrom(type) || type == Module.class) {
      return "part of how this process loads classes";
    } else if (Reference.class.isAssignableFrom(type)) {
      return "a reference that the garbage collector may clear";
    } else if (RandomGenerator.class.isAssignableFrom(type)) {
      return "a source of random numbers, which a program wants for itself";
    } else if (BaseStream.class.isAssignableFrom(type) || Iterator.class.isAssignableFrom(type)) {
      return "used up by reading it once";
    } else if (Buffer.class.isAssignableFrom(type)) {
      return "a buffer over memory of this process";
    } else if (Future.class.isAssignableFrom(type) || type == Process.class) {
      return "work in progress of this process";
    } else if (Closeable.class.isAssignableFrom(type)) {
      return "an open resource of this process";
    }
    return null;
  }

  private static boolean isSynchronizer(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      String name = each.getName();
      if (name.startsWith("java.util.concurrent.locks.")
          || name.equals("java.util.concurrent.Semaphore")
          || name.equals("java.util.concurrent.CountDownLatch")
          || name.equals("java.util.concurrent.CyclicBarrier")
          || name.equals("java.util.concurrent.Phaser")) {
        return true;
      }
    }
    return false;
  }
}
