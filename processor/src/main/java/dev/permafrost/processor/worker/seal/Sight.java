package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Trust;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks down the stack to see on whose behalf a call is made. */
final class Sight {
  private static final int FRAMES = 12;
  private static final String SEAL = "dev.permafrost.processor.worker.seal.";
  private static final String LOADERS = "dev.permafrost.processor.worker.user.";
  private static final String BRIDGE = "dev.permafrost.processor.worker.bridge.";

  private final StackWalker walker =
      StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));
  private final ClassLoader own = Sight.class.getClassLoader();
  private final Thread[] system = threadsOfSystem();
  private final Trust trust;

  Sight(Trust trust) {
    this.trust = trust;
  }

  /** On whose behalf a call is made. */
  enum Caller {
    /** The worker's or the JDK's own: none of the seal's business. */
    OWN,
    /** Code that uses such values for itself. */
    QUIET,
    /** The JDK, for the routine. */
    JDK,
    /** The routine itself. */
    USER
  }

  /** Whose call of this category is being made in the current thread. */
  Caller caller(Category category) {
    return walker.walk(new Judge(category));
  }

  /** Not a lambda: making the first one of a JVM is slow. */
  private final class Judge implements Function<Stream<StackFrame>, Caller> {
    private final Category category;

    Judge(Category category) {
      this.category = category;
    }

    @Override
    public Caller apply(Stream<StackFrame> stack) {
      Iterator<StackFrame> frames = stack.iterator();
      StackFrame frame = afterOurs(frames);
      boolean quiet = frame != null && trust.quiet(category, frame.getClassName());
      boolean direct = true;
      boolean first = true;
      boolean bundle = false;
      for (; frame != null; frame = frames.hasNext() ? frames.next() : null) {
        Class<?> type = frame.getDeclaringClass();
        if (isBridge(frame)) {
          continue;
        }
        if (!ofJdk(type)) {
          return isOurs(type) || isThaw(type)
              ? Caller.OWN
              : user(direct, quiet || trust.quiet(category, type.getName()));
        }
        if (!first && isBundle(type)) {
          bundle = true;
        } else if (isInitialiser(frame) || !first && (bundle || trusted(frame))) {
          return Caller.OWN;
        }
        quiet |= trust.quiet(category, type.getName());
        direct &= first || transparent(type.getName());
        first = false;
      }
      return ofSystem() ? Caller.OWN : user(direct, quiet);
    }

    /** Generated code defines the classes of thawed lambdas; the routine's code cannot be it. */
    private boolean isThaw(Class<?> type) {
      return category == Category.OTHER_CLASSES
          && type.getName().endsWith("Frozen$Hidden")
          && type.getClassLoader() instanceof UserClassLoader loader
          && loader.isSentAlong(type.getName());
    }

    /** Which locale a resource bundle takes is the routine's own doing, unless the JDK asks. */
    private boolean isBundle(Class<?> type) {
      return category == Category.DEFAULTS && type.getName().startsWith("java.util.ResourceBundle");
    }

    /** No class of the JDK needs the real time or true randomness to be loaded. */
    private boolean trusted(StackFrame frame) {
      return category != Category.CLOCK
          && category != Category.RANDOM
          && trust.trusts(frame.getClassName(), frame.getMethodName());
    }

    private static boolean isInitialiser(StackFrame frame) {
      return frame.getMethodName().equals("<clinit>");
    }

    private Caller user(boolean direct, boolean quiet) {
      if (!direct && !category.deep()) {
        return Caller.OWN;
      }
      return quiet ? Caller.QUIET : direct ? Caller.USER : Caller.JDK;
    }
  }

  /** Skips the bridge and everything of ours above it. */
  private static StackFrame afterOurs(Iterator<StackFrame> frames) {
    while (frames.hasNext()) {
      StackFrame frame = frames.next();
      String name = frame.getClassName();
      if (!name.startsWith(SEAL) && !name.startsWith(BRIDGE) && !name.startsWith(LOADERS)) {
        return frame;
      }
    }
    return null;
  }

  /** A call that was rewritten goes over the bridge, also when it comes to a check only later. */
  private static boolean isBridge(StackFrame frame) {
    return frame.getClassName().startsWith(BRIDGE);
  }

  /** Reflection and method handles stand between a call and its caller without being one. */
  private static boolean transparent(String name) {
    return name.startsWith("java.lang.reflect.")
        || name.startsWith("java.lang.invoke.")
        || name.startsWith("java.lang.constant.")
        || name.startsWith("jdk.internal.reflect.")
        || name.startsWith("sun.reflect.");
  }

  /** Whether a class is the worker's. */
  boolean isOurs(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == own && !type.getModule().isNamed()
        || loader == null && type.getName().startsWith(BRIDGE);
  }

  /** Whether a class is the JDK's. */
  boolean ofJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null
        || loader == ClassLoader.getPlatformClassLoader()
        || loader == own && type.getModule().isNamed()
        || type.getName().startsWith("jdk.internal.reflect.");
  }

  /** Whether the current thread is one of the JVM's own. */
  private boolean ofSystem() {
    Thread current = Thread.currentThread();
    for (Thread thread : system) {
      if (thread == current) {
        return true;
      }
    }
    return false;
  }

  /** Those of the outermost group before there are any jobs, which could add to it. */
  private static Thread[] threadsOfSystem() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] threads = new Thread[group.activeCount() + 16];
    group.enumerate(threads, false);
    return threads;
  }

  /** The calls down to the one that is being made, innermost first, and the user's line. */
  Trace trace() {
    return walker.walk(new Tracer());
  }

  /**
   * How a call came about.
   *
   * @param place the user's innermost line, as {@code Cities.java:41}; empty if not known
   */
  record Trace(String place, List<String> chain) {}

  private final class Tracer implements Function<Stream<StackFrame>, Trace> {
    private final List<String> chain = new ArrayList<>();
    private String place = "";
    private int usersEnd;

    @Override
    public Trace apply(Stream<StackFrame> stack) {
      Iterator<StackFrame> frames = stack.iterator();
      StackFrame frame = afterOurs(frames);
      while (frame != null && (isBridge(frame) || !isOurs(frame.getDeclaringClass()))) {
        add(frame);
        frame = frames.hasNext() ? frames.next() : null;
      }
      List<String> users = chain.subList(0, usersEnd);
      return new Trace(place, List.copyOf(users.subList(0, Math.min(FRAMES, users.size()))));
    }

    /** By the user: not made by the JDK, such as a proxy, nor loaded by a loader of the JDK's. */
    private boolean isWritten(StackFrame frame) {
      ClassLoader loader = frame.getDeclaringClass().getClassLoader();
      return frame.getFileName() != null && loader.getClass().getClassLoader() != null;
    }

    private void add(StackFrame frame) {
      Class<?> type = frame.getDeclaringClass();
      boolean jdk = ofJdk(type);
      if (type.isHidden() || isBridge(frame) || jdk && transparent(type.getName())) {
        return;
      }
      String line = frame.getFileName() + ":" + frame.getLineNumber();
      chain.add(
          frame.getClassName()
              + "."
              + frame.getMethodName()
              // Lines of the JDK differ from version to version.
              + (jdk ? "(" + frame.getFileName() + ")" : "(" + line + ")"));
      if (!jdk) {
        usersEnd = chain.size();
        place = place.isEmpty() && isWritten(frame) ? line : place;
      }
    }
  }
}
