package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.worker.bridge.Bridge;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Methods that cannot be woven and their twins on the bridge. */
public final class Twins {
  static final String BRIDGE = Bridge.class.getName().replace('.', '/');

  private static final String SYSTEM = "java/lang/System";
  private static final String RUNTIME = "java/lang/Runtime";

  /** Descriptors of the twins by owner and method. */
  private static final Map<String, String> ALL =
      Map.of(
          SYSTEM + ".currentTimeMillis()J", "()J",
          SYSTEM + ".nanoTime()J", "()J",
          SYSTEM + ".identityHashCode(Ljava/lang/Object;)I", "(Ljava/lang/Object;)I",
          RUNTIME + ".availableProcessors()I", "(Ljava/lang/Runtime;)I",
          RUNTIME + ".freeMemory()J", "(Ljava/lang/Runtime;)J",
          RUNTIME + ".totalMemory()J", "(Ljava/lang/Runtime;)J",
          RUNTIME + ".maxMemory()J", "(Ljava/lang/Runtime;)J",
          RUNTIME + ".gc()V", "(Ljava/lang/Runtime;)V");

  private static final String TRACE = ")[Ljava/lang/StackTraceElement;";

  private Twins() {}

  /** Descriptor of the twin, or null if there is none. */
  public static String of(String owner, String name, String descriptor) {
    if (!owner.equals(SYSTEM) && !owner.equals(RUNTIME)) {
      return null;
    }
    return ALL.get(owner + "." + name + descriptor);
  }

  /** Descriptor of the twin of a method that all exceptions inherit, or null if it is none. */
  static String ofThrowable(String name, String descriptor) {
    return name.equals("getStackTrace") && descriptor.equals("(" + TRACE)
        ? "(Ljava/lang/Throwable;" + TRACE
        : null;
  }

  private static String twin(Handle handle) {
    return handle.getTag() == Opcodes.H_INVOKEVIRTUAL
            && ofThrowable(handle.getName(), handle.getDesc()) != null
        ? ofThrowable(handle.getName(), handle.getDesc())
        : of(handle.getOwner(), handle.getName(), handle.getDesc());
  }

  /** The twin's handle in the place of a native method's. */
  static Object redirected(Object constant) {
    if (constant instanceof Handle handle) {
      String twin = twin(handle);
      if (twin != null) {
        return new Handle(Opcodes.H_INVOKESTATIC, BRIDGE, handle.getName(), twin, false);
      }
    }
    return constant;
  }
}
