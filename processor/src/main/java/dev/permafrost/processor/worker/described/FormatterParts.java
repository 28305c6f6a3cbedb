package dev.permafrost.processor.worker.described;

import dev.permafrost.processor.worker.making.Fields;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Set;

/** Tells whether two formatters of {@code java.time} consist of the same parts. */
final class FormatterParts {
  /** What parts make on demand, and keep. */
  private static final Set<String> CACHES =
      Set.of("numberPrinterParser", "cachedTree", "cachedTreeCI", "cache", "provider");

  private final Fields fields;

  FormatterParts(Fields fields) {
    this.fields = fields;
  }

  /** Parts nest no deeper than the source that made them. */
  boolean same(Object one, Object other) {
    if (one == null || other == null || one.getClass() != other.getClass()) {
      return one == other;
    } else if (one instanceof Object[] parts) {
      Object[] others = (Object[]) other;
      boolean same = parts.length == others.length;
      for (int i = 0; same && i < parts.length; i++) {
        same = same(parts[i], others[i]);
      }
      return same;
    }
    boolean part = one.getClass().getName().startsWith("java.time.format.DateTimeFormatterBuilder");
    return part && !(one instanceof Enum) ? sameFields(one, other) : Objects.equals(one, other);
  }

  private boolean sameFields(Object one, Object other) {
    for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        String name = field.getName();
        if (!Modifier.isStatic(field.getModifiers())
            && !CACHES.contains(name)
            && !comparesByName(one, name)
            && !same(fields.get(one, name), fields.get(other, name))) {
          return false;
        }
      }
    }
    return true;
  }

  /** A method reference, which equals no other; the description beside it tells it. */
  private static boolean comparesByName(Object part, String field) {
    return field.equals("query") && part.getClass().getSimpleName().startsWith("Zone");
  }
}
