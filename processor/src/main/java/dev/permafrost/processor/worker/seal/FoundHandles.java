package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.worker.bridge.Bridge;
import dev.permafrost.processor.worker.weave.Checks;
import dev.permafrost.processor.worker.weave.Twins;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;

/** Method handles that check before they call. */
final class FoundHandles {
  private static final String CONSTRUCTOR = "<init>";

  private final Rules rules;

  FoundHandles(Rules rules) {
    this.rules = rules;
  }

  static boolean isNative(Executable called) {
    return Modifier.isNative(called.getModifiers());
  }

  /** The rule about what is looked for, if such a handle has to be another. */
  Rule rule(int kind, Class<?> owner, String method, MethodType type) {
    String name = Throwable.class.isAssignableFrom(owner) ? Checks.THROWABLE : owner.getName();
    if (!rules.owners().contains(name)) {
      return null;
    }
    Rule rule = rules.find(name, method, type.toMethodDescriptorString());
    return rule != null && (Checks.atCallSites(rule) || twin(owner, kind, method, type) != null)
        ? rule
        : null;
  }

  private static String twin(Class<?> owner, int kind, String method, MethodType type) {
    return kind == Bridge.CONSTRUCTOR
        ? null
        : Twins.of(owner.getName().replace('.', '/'), method, type.toMethodDescriptorString());
  }

  /** The handle to give; null lets the look-up go on and fail as it would. */
  MethodHandle find(
      Rule rule, MethodHandles.Lookup lookup, int kind, Class<?> owner, MethodType type) {
    try {
      String twin = twin(owner, kind, rule.method(), type);
      if (twin != null) {
        MethodType twinType = MethodType.fromMethodDescriptorString(twin, null);
        return MethodHandles.publicLookup().findStatic(Bridge.class, rule.method(), twinType);
      }
      MethodHandle real = real(lookup, kind, owner, rule.method(), type);
      MethodHandle check =
          MethodHandles.insertArguments(
              MethodHandles.publicLookup()
                  .findStatic(
                      Bridge.class,
                      "check",
                      MethodType.methodType(void.class, int.class, Object.class)),
              0,
              rule.id(),
              null);
      return MethodHandles.foldArguments(real, check);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static MethodHandle real(
      MethodHandles.Lookup lookup, int kind, Class<?> owner, String method, MethodType type)
      throws ReflectiveOperationException {
    if (kind == Bridge.STATIC) {
      return lookup.findStatic(owner, method, type);
    }
    return method.equals(CONSTRUCTOR)
        ? lookup.findConstructor(owner, type)
        : lookup.findVirtual(owner, method, type);
  }
}
