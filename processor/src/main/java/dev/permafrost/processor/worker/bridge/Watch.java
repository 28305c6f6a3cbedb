package dev.permafrost.processor.worker.bridge;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;

/** Decides about calls. Any thread may ask; what is asked meanwhile by itself goes through. */
public interface Watch {

  /**
   * Lets a call go on or throws {@link Denied}.
   *
   * @param rule its position in the table
   * @param key the argument that says what is meant, or null
   */
  void check(int rule, Object key);

  /** The value that a call gets instead of its own, or {@link Bridge#PASS}. */
  Object instead(int rule, Object self, Object key);

  /** The same for a method that is called through its twin. */
  Object twin(String owner, String method, Object self);

  /** The same for a call by reflection; constructors are only checked. */
  Object reflected(Executable called, Object self);

  /** The seed of a new generator, or {@link Bridge#PASS}. */
  Object seed();

  /** The seed of a thread's own generator, or {@link Bridge#PASS}. */
  Object threadSeed();

  /** Something that has no order of its own is about to be iterated. */
  void iterated();

  /** The hash code was asked for of an object that has none of its own. */
  void hashed();

  /** What a folder lists, in order. */
  Object listed(Object list);

  /** Lets a look-up of a handle go on that calls past what overrides a method, or throws. */
  void foundSpecial(Class<?> owner, String method, MethodType type);

  /** A handle to be found instead of the one that is looked for, or null. */
  MethodHandle found(
      MethodHandles.Lookup lookup, int kind, Class<?> owner, String method, MethodType type);
}
