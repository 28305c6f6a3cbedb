package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.reflect.Method;
import java.util.List;

/**
 * What a user's class overrides of the container of the JDK it extends. Reading it must show what
 * the container holds, and putting contents back must run nothing of the user's.
 */
final class Overriding {
  /** What the worker asks a container for. */
  private static final List<String> READING =
      List.of(
          "size", "iterator", "entrySet", "keySet", "values", "comparator", "capacity", "toArray");

  private final Class<?> type;
  private final Class<?> above;

  Overriding(Class<?> type, Class<?> above) {
    this.type = type;
    this.above = above;
  }

  void checkReading() throws Obstruction {
    for (String method : READING) {
      if (isOverridden(method)) {
        throw new Obstruction(
            type.getName()
                + " overrides "
                + method
                + "() of "
                + above.getName()
                + ", so what the JDK's part holds cannot be told from outside",
            "hold the collection in a field instead of extending its class");
      }
    }
  }

  /** A way to fill the container that the user's class leaves as it is. */
  Filling filling(Filling usual) throws Obstruction {
    return switch (usual.mode()) {
      case ADD ->
          !isOverridden("add", Object.class) && !isOverridden("addLast", Object.class)
              ? usual
              : other(Filling.Mode.ADD_AT, "add", int.class, Object.class);
      case PUT ->
          isOverridden("put", Object.class, Object.class)
              ? other(Filling.Mode.PUT_ABSENT, "putIfAbsent", Object.class, Object.class)
              : usual;
      case SET -> isOverridden("set", Object.class) ? none("set") : usual;
      case SET_VALUE -> isOverridden("setValue", Object.class) ? none("setValue") : usual;
      case SET_INDEXED, ADD_AT, PUT_ABSENT -> usual;
      case GATHER_ARRAY, GATHER_LIST, GATHER_MAP -> none("add");
    };
  }

  private Filling other(Filling.Mode mode, String name, Class<?>... parameters) throws Obstruction {
    boolean direct = above == declaring(name, parameters) || inJdkClassAbove(name, parameters);
    return direct ? new Filling(mode, -1) : none(name.equals("add") ? "add" : "put");
  }

  /** Whether a class above has it for itself, and not as the default of an interface. */
  private boolean inJdkClassAbove(String name, Class<?>... parameters) {
    Class<?> holder = declaring(name, parameters);
    return holder != null
        && !holder.isInterface()
        && holder.getName().startsWith("java.util.")
        && !holder.getSimpleName().startsWith("Abstract");
  }

  private Filling none(String method) throws Obstruction {
    throw new Obstruction(
        type.getName()
            + " overrides "
            + method
            + " of "
            + above.getName()
            + ", and putting its contents back would run that once more",
        "hold the collection in a field instead of extending its class");
  }

  private boolean isOverridden(String name, Class<?>... parameters) {
    Class<?> holder = declaring(name, parameters);
    return holder != null && holder.getClassLoader() == type.getClassLoader();
  }

  private Class<?> declaring(String name, Class<?>... parameters) {
    try {
      Method method = type.getMethod(name, parameters);
      return method.getDeclaringClass();
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
