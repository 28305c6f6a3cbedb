package dev.permafrost.runtime.described;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

/** Looks up method handles and handles of variables. */
public final class Handles {
  private Handles() {}

  /**
   * Finds a handle of one member.
   *
   * @param kind as {@link java.lang.invoke.MethodHandleInfo} counts them
   * @param type of the member, without a receiver; of a field, what reads it
   */
  public static MethodHandle method(int kind, Class<?> holder, String name, MethodType type)
      throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = lookup(holder);
    switch (kind) {
      case 1:
        return lookup.findGetter(holder, name, type.returnType());
      case 2:
        return lookup.findStaticGetter(holder, name, type.returnType());
      case 3:
        return lookup.findSetter(holder, name, type.parameterType(0));
      case 4:
        return lookup.findStaticSetter(holder, name, type.parameterType(0));
      case 6:
        return lookup.findStatic(holder, name, type);
      case 8:
        return lookup.findConstructor(holder, type);
      default:
        return lookup.findVirtual(holder, name, type);
    }
  }

  /**
   * Finds a handle of a field, or of the elements of an array.
   *
   * @param kind 0 for a static field, 1 for a field of objects, 2 for elements
   * @param holder of the field; or the class of the array
   */
  public static VarHandle variable(
      int kind, Class<?> holder, String name, Class<?> type, boolean exact) {
    try {
      VarHandle found;
      if (kind == 2) {
        found = MethodHandles.arrayElementVarHandle(holder);
      } else if (kind == 1) {
        found = lookup(holder).findVarHandle(holder, name, type);
      } else {
        found = lookup(holder).findStaticVarHandle(holder, name, type);
      }
      return exact ? found.withInvokeExactBehavior() : found;
    } catch (ReflectiveOperationException e) {
      // As from code that names a field which is not there; plain source calls this.
      throw (Error) new NoSuchFieldError(name).initCause(e);
    }
  }

  /** The JDK opens nothing, and has nothing to open in what all may call. */
  private static MethodHandles.Lookup lookup(Class<?> holder) throws IllegalAccessException {
    return holder.getModule() == Object.class.getModule()
        ? MethodHandles.publicLookup()
        : MethodHandles.privateLookupIn(holder, MethodHandles.lookup());
  }
}
