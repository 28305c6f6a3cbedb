package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.worker.JobContext;
import dev.permafrost.processor.worker.UserCodeException;
import dev.permafrost.processor.worker.state.StaticState;
import dev.permafrost.processor.worker.state.StaticWrites;
import dev.permafrost.processor.worker.user.CallTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls a routine; what one that returns nothing leaves in static fields counts as its result.
 *
 * <p>The routine's class is initialised before anything is looked at, and so are the others whose
 * fields count: what their static initialisers do, the program's own run of them does too.
 */
final class RoutineCall {
  private final JobContext context;
  private final Method method;
  private final StaticState state;
  private final StaticWrites writes;
  private final boolean timed;
  private long nanos;

  private RoutineCall(
      JobContext context, Method method, StaticState state, boolean timed, long nanos) {
    this.context = context;
    this.timed = timed;
    this.method = method;
    this.state = state;
    this.writes = new StaticWrites(context.loader());
    this.nanos = nanos;
  }

  /**
   * Gets ready to call.
   *
   * @param owner binary name of the routine's class
   * @param others binary names of other classes whose fields count
   * @param nodes how many objects static fields may reach
   * @param timed whether anybody asks how long it took
   */
  static RoutineCall of(
      JobContext context,
      String owner,
      String method,
      List<String> others,
      int nodes,
      boolean timed)
      throws UserCodeException, ReflectiveOperationException {
    ClassLoader loader = context.loader();
    CallTime time = CallTime.begin(loader, timed);
    Class<?> type = context.beginning(() -> Class.forName(owner, true, loader));
    long nanos = context.alone() ? time.nanos() : time.realNanos();
    Method found = type.getDeclaredMethod(method);
    found.setAccessible(true);
    if (found.getReturnType() != void.class) {
      return new RoutineCall(context, found, null, timed, nanos);
    }
    List<Class<?>> classes = new ArrayList<>(List.of(type));
    for (String other : others) {
      classes.add(Class.forName(other, false, loader));
    }
    List<Class<?>> watched = initialised(context, StaticState.withNested(classes));
    StaticState state = new StaticState(watched, context.loader(), context.now(), nodes);
    return new RoutineCall(context, found, state, timed, 0);
  }

  private static List<Class<?>> initialised(JobContext context, List<Class<?>> classes)
      throws UserCodeException {
    List<Class<?>> watched = new ArrayList<>();
    for (Class<?> type : classes) {
      if (StaticState.hasFields(type) || watched.isEmpty()) {
        watched.add(type);
      }
    }
    context.beginning(
        () -> {
          for (Class<?> type : watched) {
            Class.forName(type.getName(), true, type.getClassLoader());
          }
          return null;
        });
    return watched;
  }

  /** Calls it, and returns its result. */
  Object call() throws UserCodeException {
    CallTime time = CallTime.begin(context.loader(), timed);
    Object result = invoke();
    nanos += context.alone() ? time.nanos() : time.realNanos();
    writes.look();
    return state == null ? result : state.afterRun();
  }

  private Object invoke() throws UserCodeException {
    try {
      return context.user(context.others() ? new OtherCaller(method) : () -> method.invoke(null));
    } catch (UserCodeException e) {
      throw e.getCause() instanceof InvocationTargetException target ? e.of(target.getCause()) : e;
    }
  }

  Method method() {
    return method;
  }

  /** The static fields that are the result; null if the routine returns something. */
  StaticState state() {
    return state;
  }

  /** The static fields that it has written so far. */
  StaticWrites writes() {
    return writes;
  }

  /** How long the calls took so far, with what they had to initialise. */
  long nanos() {
    return nanos;
  }
}
