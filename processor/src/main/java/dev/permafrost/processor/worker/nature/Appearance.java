package dev.permafrost.processor.worker.nature;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an object looks like to someone who reads it two levels deep; finds counterparts among
 * objects that have no equality of their own.
 */
public final class Appearance {
  private static final int DEPTH = 2;
  private static final int FIRST = 8;

  private final Function<Class<?>, String> names;

  /** Takes what tells classes apart. */
  public Appearance(Function<Class<?>, String> names) {
    this.names = names;
  }

  public String of(Object object) {
    StringBuilder text = new StringBuilder();
    append(object, DEPTH, text);
    return text.toString();
  }

  private void append(Object object, int depth, StringBuilder text) {
    if (object == null) {
      text.append("null");
      return;
    }
    Class<?> type = object.getClass();
    text.append(names.apply(type)).append('(');
    if (object instanceof Enum<?> constant) {
      text.append(constant.name());
    } else if (object instanceof Class<?> || Leaves.isValue(type)) {
      text.append(object);
    } else if (type.isArray()) {
      appendArray(object, depth, text);
    } else if (object instanceof List<?> list) {
      text.append(list.size());
      appendFirst(list, depth, text);
    } else if (object instanceof Collection<?> collection) {
      text.append(collection.size());
    } else if (object instanceof Map<?, ?> map) {
      text.append(map.size());
    } else if (depth > 0 && !Leaves.isNumbered(type)) {
      appendFields(object, depth, text);
    }
    text.append(')');
  }

  private void appendArray(Object array, int depth, StringBuilder text) {
    text.append(Array.getLength(array));
    if (array instanceof Object[] objects) {
      appendFirst(Arrays.asList(objects), depth, text);
    } else {
      text.append(',').append(Arrays.deepHashCode(new Object[] {array}));
    }
  }

  /** The first few, so that reading many big ones stays cheap. */
  private void appendFirst(List<?> list, int depth, StringBuilder text) {
    for (int i = 0; depth > 0 && i < Math.min(FIRST, list.size()); i++) {
      append(list.get(i), depth - 1, text.append(','));
    }
  }

  private void appendFields(Object object, int depth, StringBuilder text) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        try {
          field.setAccessible(true);
          append(field.get(object), depth - 1, text.append(','));
        } catch (IllegalAccessException | InaccessibleObjectException e) {
          text.append('?');
        }
      }
    }
  }
}
