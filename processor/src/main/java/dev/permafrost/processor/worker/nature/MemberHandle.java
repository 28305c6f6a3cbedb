package dev.permafrost.processor.worker.nature;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;

/** The one member that a method handle calls or accesses. */
public final class MemberHandle {
  private MemberHandle() {}

  /** The member; null if the handle does more than that. */
  public static MethodHandleInfo of(MethodHandle handle) {
    try {
      // The only look-up that may see all.
      Field trusted = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
      trusted.setAccessible(true);
      return ((MethodHandles.Lookup) trusted.get(null)).revealDirect(handle);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
