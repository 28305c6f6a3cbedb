package dev.permafrost.runtime.described;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Looks up method handles. */
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

  /** The JDK opens nothing, and has nothing to open in what all may call. */
  private static MethodHandles.Lookup lookup(Class<?> holder) throws IllegalAccessException {
    return holder.getModule() == Object.class.getModule()
        ? MethodHandles.publicLookup()
        : MethodHandles.privateLookupIn(holder, MethodHandles.lookup());
  }
}
