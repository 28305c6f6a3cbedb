package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.StaticConstants;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The static fields of the user's classes that hold another value or object, or a collection of
 * another size, than when they were looked at before. What was in a field when its class was
 * initialised meanwhile is where that field starts.
 */
public final class StaticWrites {
  private final UserClassLoader loader;
  private final Map<Field, Content> seen = new LinkedHashMap<>();
  private final Set<Field> written = new LinkedHashSet<>();

  public StaticWrites(UserClassLoader loader) {
    this.loader = loader;
    look();
  }

  /** A value, and how much there is in it. */
  private record Content(Object value, int size, boolean primitive) {
    static Content of(Field field) throws IllegalAccessException {
      Object value = field.get(null);
      return new Content(value, size(value), field.getType().isPrimitive());
    }

    private static int size(Object value) {
      if (value == null || value.getClass().getClassLoader() != null) {
        return 0; // what a user's collection says may take long, or change something
      }
      if (value instanceof Map<?, ?> map) {
        return map.size();
      }
      return value instanceof Collection<?> collection ? collection.size() : 0;
    }

    boolean isSame(Content other) {
      boolean same = primitive ? Leaves.same(value, other.value) : value == other.value;
      return same && size == other.size;
    }
  }

  /** Looks at all classes that are initialised by now. */
  public void look() {
    for (Class<?> type : loader.defined()) {
      if (StaticConstants.isInitialised(type) && !loader.isSentAlong(type.getName())) {
        try {
          for (Field field : type.getDeclaredFields()) {
            look(field);
          }
        } catch (LinkageError | IllegalAccessException e) {
          // A class whose fields refer to missing classes.
        }
      }
    }
  }

  private void look(Field field) throws IllegalAccessException {
    int modifiers = field.getModifiers();
    if (!Modifier.isStatic(modifiers) || field.isSynthetic() || field.isEnumConstant()) {
      return;
    }
    field.setAccessible(true);
    Content now = Content.of(field);
    Content before = seen.put(field, now);
    if (before != null && !before.isSame(now)) {
      written.add(field);
    }
  }

  /** All fields that were written since the first look. */
  public Set<Field> written() {
    return written;
  }

  /** All fields of classes that are initialised, with what is in them. */
  public void each(Visitor visitor) {
    seen.forEach((field, content) -> visitor.visit(field, content.value));
  }

  /** Is told of fields. */
  public interface Visitor {
    void visit(Field field, Object value);
  }
}
