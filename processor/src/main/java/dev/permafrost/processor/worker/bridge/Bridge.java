package dev.permafrost.processor.worker.bridge;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where woven code comes in. Static by necessity: it is all that code of the JDK can reach.
 *
 * <p>Nothing here may use a lambda, a string switch or anything else that loads classes.
 */
public final class Bridge {
  /** Says that a call goes on as it is. */
  public static final Object PASS = new Object();

  /** Kinds of look-ups. */
  public static final int STATIC = 0;

  public static final int VIRTUAL = 1;
  public static final int CONSTRUCTOR = 2;

  private static final ThreadLocal<boolean[]> BUSY = new ThreadLocal<>();
  private static volatile Watch watch;
  private static Object key;

  /** Which way round immutable sets iterate; read for every element, so no method. */
  public static boolean setsReversed;

  private static long setSalt;

  private Bridge() {}

  /** From now on, this one decides. Whoever comes first with a key is the only one who can say. */
  public static synchronized void watch(Object ownersKey, Watch next) {
    if (isOwner(ownersKey)) {
      watch = next;
    }
  }

  /** From now on, immutable sets and maps iterate in this order. */
  public static synchronized void iterate(Object ownersKey, long salt, boolean reversed) {
    if (isOwner(ownersKey)) {
      setSalt = salt;
      setsReversed = reversed;
    }
  }

  /** In the place of the JDK's own salt, where an iteration begins. */
  public static long setSalt() {
    iterated();
    return setSalt;
  }

  /** In the place of the JDK's own lot, where there are two elements. */
  public static boolean setsReversed() {
    iterated();
    return setsReversed;
  }

  private static void iterated() {
    Watch now = enter();
    if (now != null) {
      try {
        now.iterated();
      } finally {
        leave();
      }
    }
  }

  /** In the place of a call of the user's: takes note if it is the object's identity hash code. */
  public static int hashCode(Object object) {
    int hash = object.hashCode();
    if (watch != null
        && object.getClass() != String.class
        && object.getClass() != Integer.class
        && hash == System.identityHashCode(object)) {
      hashed();
    }
    return hash;
  }

  /** Takes note of a call that is about to give an identity hash code. */
  public static void hashed() {
    Watch now = enter();
    if (now != null) {
      try {
        now.hashed();
      } finally {
        leave();
      }
    }
  }

  /** Whether the current thread is watched, and does not itself watch. */
  public static boolean isWatched() {
    return watch != null && !busy()[0];
  }

  /** Lets everything through that the current thread does from now on. */
  public static synchronized void exempt(Object ownersKey) {
    if (isOwner(ownersKey)) {
      busy()[0] = true;
    }
  }

  private static boolean isOwner(Object ownersKey) {
    if (key == null) {
      key = ownersKey;
    }
    return key == ownersKey;
  }

  /** No generator: the JDK's sockets make one that nobody needs. */
  public static SecureRandom getInstance(String algorithm) {
    return null;
  }

  public static void check(int rule, Object key) {
    Watch now = enter();
    if (now != null) {
      try {
        now.check(rule, key);
      } finally {
        leave();
      }
    }
  }

  public static Object instead(int rule, Object self, Object key) {
    Watch now = enter();
    if (now == null) {
      return PASS;
    }
    try {
      return now.instead(rule, self, key);
    } finally {
      leave();
    }
  }

  public static Object listed(Object list) {
    Watch now = list == null ? null : enter();
    if (now == null) {
      return list;
    }
    try {
      return now.listed(list);
    } finally {
      leave();
    }
  }

  /** In the place of {@code last.getAndAdd(step)}. */
  public static long seed(AtomicLong last, long step) {
    Watch now = enter();
    if (now == null) {
      return last.getAndAdd(step);
    }
    try {
      Object seed = now.seed();
      return seed == PASS ? last.getAndAdd(step) : (Long) seed;
    } finally {
      leave();
    }
  }

  /** In the place of {@code last.getAndAdd(step)}. */
  public static long threadSeed(AtomicLong last, long step) {
    Watch now = enter();
    if (now == null) {
      return last.getAndAdd(step);
    }
    try {
      Object seed = now.threadSeed();
      return seed == PASS ? last.getAndAdd(step) : (Long) seed;
    } finally {
      leave();
    }
  }

  public static Object reflected(Executable called, Object self) {
    Watch now = enter();
    if (now == null) {
      return PASS;
    }
    try {
      return now.reflected(called, self);
    } finally {
      leave();
    }
  }

  public static void constructed(Constructor<?> called) {
    reflected(called, null);
  }

  public static Object invoked(Method called, Object self) {
    return reflected(called, self);
  }

  public static Object foundStatic(
      MethodHandles.Lookup lookup, Class<?> owner, String method, MethodType type) {
    return found(lookup, STATIC, owner, method, type);
  }

  public static Object foundVirtual(
      MethodHandles.Lookup lookup, Class<?> owner, String method, MethodType type) {
    return found(lookup, VIRTUAL, owner, method, type);
  }

  public static Object foundConstructor(
      MethodHandles.Lookup lookup, Class<?> owner, MethodType type) {
    return found(lookup, CONSTRUCTOR, owner, "<init>", type);
  }

  /** With its receiver. */
  public static Object foundBound(
      MethodHandles.Lookup lookup, Object receiver, String method, MethodType type) {
    if (receiver == null) {
      return PASS;
    }
    Object handle = found(lookup, VIRTUAL, receiver.getClass(), method, type);
    return handle == PASS ? PASS : ((MethodHandle) handle).bindTo(receiver);
  }

  /** To be called past what overrides it. */
  public static void foundSpecial(
      MethodHandles.Lookup lookup, Class<?> owner, String method, MethodType type) {
    Watch now = owner == null || type == null ? null : enter();
    if (now != null) {
      try {
        now.foundSpecial(owner, method, type);
      } finally {
        leave();
      }
    }
  }

  public static void foundSpecialMethod(MethodHandles.Lookup lookup, Method method) {
    if (method != null) {
      MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
      foundSpecial(lookup, method.getDeclaringClass(), method.getName(), type);
    }
  }

  /** By reflection: the method is known already. */
  public static Object foundMethod(MethodHandles.Lookup lookup, Method method) {
    if (method == null) {
      return PASS;
    }
    boolean isStatic = (method.getModifiers() & 8) != 0;
    return found(
        lookup,
        isStatic ? STATIC : VIRTUAL,
        method.getDeclaringClass(),
        method.getName(),
        MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
  }

  private static Object found(
      MethodHandles.Lookup lookup, int kind, Class<?> owner, String method, MethodType type) {
    Watch now = owner == null || type == null ? null : enter();
    if (now == null) {
      return PASS;
    }
    try {
      MethodHandle handle = now.found(lookup, kind, owner, method, type);
      return handle == null ? PASS : handle;
    } finally {
      leave();
    }
  }

  // Twins of methods that cannot be woven.

  public static long currentTimeMillis() {
    Object value = twin("java.lang.System", "currentTimeMillis", null);
    return value == PASS ? System.currentTimeMillis() : (Long) value;
  }

  public static long nanoTime() {
    Object value = twin("java.lang.System", "nanoTime", null);
    return value == PASS ? System.nanoTime() : (Long) value;
  }

  public static int identityHashCode(Object object) {
    Object value = twin("java.lang.System", "identityHashCode", object);
    return value == PASS ? System.identityHashCode(object) : (Integer) value;
  }

  public static int availableProcessors(Runtime runtime) {
    Object value = twin("java.lang.Runtime", "availableProcessors", runtime);
    return value == PASS ? runtime.availableProcessors() : (Integer) value;
  }

  public static long freeMemory(Runtime runtime) {
    Object value = twin("java.lang.Runtime", "freeMemory", runtime);
    return value == PASS ? runtime.freeMemory() : (Long) value;
  }

  public static long totalMemory(Runtime runtime) {
    Object value = twin("java.lang.Runtime", "totalMemory", runtime);
    return value == PASS ? runtime.totalMemory() : (Long) value;
  }

  public static long maxMemory(Runtime runtime) {
    Object value = twin("java.lang.Runtime", "maxMemory", runtime);
    return value == PASS ? runtime.maxMemory() : (Long) value;
  }

  public static void gc(Runtime runtime) {
    if (twin("java.lang.Runtime", "gc", runtime) == PASS) {
      runtime.gc();
    }
  }

  public static StackTraceElement[] getStackTrace(Throwable thrown) {
    twin("java.lang.Throwable", "getStackTrace", thrown);
    return thrown.getStackTrace();
  }

  private static Object twin(String owner, String method, Object self) {
    Watch now = enter();
    if (now == null) {
      return PASS;
    }
    try {
      return now.twin(owner, method, self);
    } finally {
      leave();
    }
  }

  /** The watch, unless there is none or it is at work in this thread already. */
  private static Watch enter() {
    Watch now = watch;
    if (now == null) {
      return null;
    }
    boolean[] busy = busy();
    if (busy[0]) {
      return null;
    }
    busy[0] = true;
    return now;
  }

  private static void leave() {
    busy()[0] = false;
  }

  private static boolean[] busy() {
    boolean[] busy = BUSY.get();
    if (busy == null) {
      busy = new boolean[1];
      BUSY.set(busy);
    }
    return busy;
  }
}
