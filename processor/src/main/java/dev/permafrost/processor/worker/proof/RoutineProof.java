package dev.permafrost.processor.worker.proof;

import static dev.permafrost.processor.protocol.ProofVerdict.Fault.GENERATED;

import dev.permafrost.processor.protocol.ProofVerdict;
import dev.permafrost.processor.worker.nature.StaticType;
import dev.permafrost.processor.worker.state.State;
import dev.permafrost.processor.worker.state.StaticState;
import dev.permafrost.processor.worker.substituted.Substitutes;
import dev.permafrost.processor.worker.user.CallTime;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The proof of one routine: runs it live twice and thaws it twice, and compares all four.
 *
 * @param loader sees the user's real classes, the generated class and its pages
 * @param ownerName binary name of the class that owns the routine
 * @param method the routine, and the generated method as well
 * @param frozenName binary name of the generated class
 */
public record RoutineProof(ClassLoader loader, String ownerName, String method, String frozenName) {

  /**
   * How it ended.
   *
   * @param fact empty if all are equal, else what differs
   * @param path where it differs
   * @param fault what made the difference, if there is one
   * @param liveNanos time of the first live call
   * @param thawNanos time of the first frozen call
   */
  public record Verdict(
      String fact, List<String> path, ProofVerdict.Fault fault, long liveNanos, long thawNanos) {

    /** Whether thawed results are as live ones. */
    public boolean holds() {
      return fact.isEmpty();
    }
  }

  /** Calls a method of the user's or the generated class. */
  public interface Calls {

    /** Calls a static method without parameters. */
    Object call(Method method) throws Exception;
  }

  /** Runs it; calls that fail throw what {@code calls} makes of it, unless they are frozen ones. */
  public Verdict run(Calls calls) throws Exception {
    Method routine = method(ownerName);
    CallTime time = CallTime.begin(loader, true);
    Object live = calls.call(routine);
    long liveNanos = time.nanos();
    return of(live, calls.call(routine), liveNanos);
  }

  /** Compares with what two calls returned that were made in the same loader. */
  public Verdict of(Object live, Object again, long liveNanos) {
    long thawNanos = 0;
    try {
      Method frozen = method(frozenName);
      Method routine = method(ownerName);
      StaticState state = live instanceof State left ? left.source() : null;
      if (state != null) {
        // What is not assigned must not look as if it were.
        state.reset();
      }
      CallTime time = CallTime.begin(loader, true);
      Object thawed = frozen.invoke(null);
      thawNanos = time.nanos();
      thawed = state == null ? thawed : state.now();
      Object thawedAgain = frozen.invoke(null);
      thawedAgain = state == null ? thawedAgain : state.now();
      compare(new Quad(live, again, thawed, thawedAgain), routine);
      return new Verdict(whyLive(), List.of(method), GENERATED, liveNanos, thawNanos);
    } catch (Difference e) {
      return new Verdict(e.getMessage(), e.path(), e.fault(), liveNanos, thawNanos);
    } catch (InvocationTargetException e) {
      return new Verdict(thrown(e.getCause()), List.of(method), GENERATED, liveNanos, thawNanos);
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      return new Verdict(thrown(e), List.of(method), GENERATED, liveNanos, thawNanos);
    }
  }

  /**
   * Asks the program's own list of roots whether what was compared was thawed at all: where a guard
   * does not hold in the world that it was recorded in, live runs would agree with live runs. Empty
   * if it was. Who passes no gate cannot run live.
   */
  private String whyLive() throws ReflectiveOperationException {
    Class<?> roots = Class.forName("dev.permafrost.runtime.Roots", true, loader);
    String name = plain(ownerName + "." + method);
    String why = "";
    for (Object root : (List<?>) roots.getMethod("all").invoke(null)) {
      Class<?> type = root.getClass();
      if (plain(type.getMethod("name").invoke(root).toString()).equals(name)) {
        String reason = type.getMethod("reason").invoke(root).toString();
        why = reason.isEmpty() ? "" : "it was not thawed at all, since " + reason;
      }
    }
    return why;
  }

  /** Source code has dots where binary names have dollars. */
  private static String plain(String name) {
    return name.replace('$', '.');
  }

  private void compare(Quad results, Method routine) throws Difference {
    if (results.live() instanceof State) {
      Lockstep.compareStates(results, stored());
      return;
    }
    Path root = new Path(null, method);
    StaticType type = StaticType.of(routine.getGenericReturnType(), Map.of());
    Lockstep.compare(results, type, root, stored());
  }

  private Function<Class<?>, Method> stored() {
    return loader instanceof UserClassLoader users ? new Substitutes(users)::store : type -> null;
  }

  private Method method(String className) throws ReflectiveOperationException {
    Method found = Class.forName(className, false, loader).getDeclaredMethod(method);
    found.setAccessible(true);
    return found;
  }

  /** With the place in the user's or the generated code that threw. */
  private static String thrown(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return "the comparison met " + cause + (trace.length == 0 ? "" : " at " + place(trace[0]));
  }

  private static String place(StackTraceElement frame) {
    String line = frame.getFileName() + ":" + frame.getLineNumber();
    return frame.getClassName() + "." + frame.getMethodName() + "(" + line + ")";
  }
}
