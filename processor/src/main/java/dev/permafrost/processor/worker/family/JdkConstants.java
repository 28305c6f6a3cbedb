package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.worker.making.Constants;
import dev.permafrost.processor.worker.walk.Kind;
import java.lang.reflect.Modifier;

/** Objects of the JDK that a public constant of their own class holds: {@code IsoChronology}. */
final class JdkConstants {
  private JdkConstants() {}

  /** A kind for classes that have such constants, or null. */
  static Kind of(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())
        || !type.getModule().isExported(type.getPackageName())
        || !Constants.in(type, type)) {
      return null;
    }
    return Constants.of(
        type,
        type,
        (object, sight) -> {
          throw Refusals.of(type);
        });
  }
}
