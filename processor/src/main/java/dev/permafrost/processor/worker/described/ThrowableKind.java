package dev.permafrost.processor.worker.described;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.constructed.FieldwiseKinds;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exceptions as data: made by a constructor of {@link Throwable} alone, which then is told the
 * rest; fields of the user's own are set. A stack trace ends at the routine.
 */
public final class ThrowableKind implements Kind {
  private static final String TEXT = "Ljava/lang/String;";
  private static final String THROWABLE = "Ljava/lang/Throwable;";
  private static final String WORKER = "dev.permafrost.processor.";

  private final Class<?> type;
  private final List<Field> own;
  private final Field message = field("detailMessage");
  private final Field cause = field("cause");
  private final Field trace = field("stackTrace");
  private final Field suppressed = field("suppressedExceptions");

  private ThrowableKind(Class<?> type, List<Field> own) {
    this.type = type;
    this.own = own;
    own.forEach(field -> field.setAccessible(true));
  }

  /** A kind for exceptions of the class; null if it keeps what only the JDK can set. */
  public static Kind of(Class<?> type, FieldwiseKinds fieldwise) {
    List<Field> own = fieldwise.fields(type);
    return own == null || isOdd(type) ? null : new ThrowableKind(type, own);
  }

  public static void addTo(Registry registry) {
    registry.made(
        StackTraceElement.class,
        Shapes.constructor(
            StackTraceElement.class,
            "loader",
            TEXT,
            "module",
            TEXT,
            "version",
            TEXT,
            "class",
            TEXT,
            "method",
            TEXT,
            "file",
            TEXT,
            "line",
            "I"),
        ThrowableKind::element);
  }

  /** The worker's loader stands for the one of the application, which has no name to show. */
  private static long[] element(StackTraceElement element, Sight sight) {
    String loader = element.getClassLoaderName();
    return MadeBy.values(
        text(UserClassLoader.isName(loader) ? null : loader, sight),
        text(element.getModuleName(), sight),
        text(element.getModuleVersion(), sight),
        text(element.getClassName(), sight),
        text(element.getMethodName(), sight),
        text(element.getFileName(), sight),
        element.getLineNumber());
  }

  private static long text(String text, Sight sight) {
    return sight.reference(text, StaticType.UNKNOWN);
  }

  /** Whether a class does something else when it is told its cause or trace. */
  private static boolean isOdd(Class<?> type) {
    try {
      return type.getMethod("initCause", Throwable.class).getDeclaringClass() != Throwable.class
          || type.getMethod("setStackTrace", StackTraceElement[].class).getDeclaringClass()
              != Throwable.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(String name) {
    try {
      Field field = Throwable.class.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is written down of one exception. */
  private static final class Draft {
    private final List<Shape.Parameter> parameters = new ArrayList<>();
    private final List<Long> arguments = new ArrayList<>();

    void add(Shape.Parameter parameter, long argument) {
      parameters.add(parameter);
      arguments.add(argument);
    }

    void told(String name, String descriptor, long argument) {
      add(
          new Shape.Parameter(name, descriptor, "java.lang.Throwable", Access.PRIVATE, false),
          argument);
    }

    Node node(Class<?> type) {
      Shape shape =
          new Shape(
              type.getName(),
              Throwable.class.getName(),
              parameters,
              type.descriptorString(),
              Access.PRIVATE,
              true,
              Making.FIELDS);
      return new Node.Instance(shape, arguments.stream().mapToLong(Long::longValue).toArray());
    }
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    Throwable thrown = (Throwable) object;
    StaticType throwable = sight.resolve(Throwable.class, Throwable.class);
    Draft draft = new Draft();
    try {
      draft.add(new Shape.Parameter("message", TEXT), text(message(thrown), sight));
      Object reason = cause.get(thrown);
      if (trace.get(thrown) == null || suppressed.get(thrown) == null) {
        draft.add(new Shape.Parameter("cause", THROWABLE), sight.reference(reason, throwable));
        draft.add(new Shape.Parameter("suppression", "Z"), suppressed.get(thrown) == null ? 0 : 1);
        draft.add(new Shape.Parameter("writable", "Z"), trace.get(thrown) == null ? 0 : 1);
      } else if (reason != thrown) {
        draft.told("cause", THROWABLE, sight.reference(reason, throwable));
      }
      addTold(thrown, draft, sight);
      for (Field field : own) {
        draft.add(FieldwiseKinds.parameter(field), value(field, thrown, sight));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return draft.node(type);
  }

  /** Of a null that the JVM met it words the message when it is asked, from its own stack trace. */
  private String message(Throwable thrown) throws IllegalAccessException {
    return thrown.getClass() == NullPointerException.class
        ? thrown.getMessage()
        : (String) message.get(thrown);
  }

  private void addTold(Throwable thrown, Draft draft, Sight sight) throws IllegalAccessException {
    if (trace.get(thrown) != null) {
      StackTraceElement[] elements = upToRoutine(thrown.getStackTrace());
      draft.told(
          "stackTrace",
          "[Ljava/lang/StackTraceElement;",
          sight.reference(elements, sight.resolve(StackTraceElement[].class, Object.class)));
    }
    Throwable[] others = thrown.getSuppressed();
    if (others.length > 0) {
      draft.told(
          "suppressed",
          "[Ljava/lang/Throwable;",
          sight.reference(others, sight.resolve(Throwable[].class, Object.class)));
    }
  }

  private long value(Field field, Object holder, Sight sight) throws IllegalAccessException {
    Object value = field.get(holder);
    return field.getType().isPrimitive()
        ? Primitives.bits(value)
        : sight.reference(value, sight.resolve(field, type));
  }

  /** Who called the routine is another one each time. */
  private static StackTraceElement[] upToRoutine(StackTraceElement[] trace) {
    int end = trace.length;
    while (end > 0 && isBelowRoutine(trace[end - 1])) {
      end--;
    }
    return Arrays.copyOf(trace, end);
  }

  private static boolean isBelowRoutine(StackTraceElement element) {
    return "java.base".equals(element.getModuleName()) || element.getClassName().startsWith(WORKER);
  }
}
