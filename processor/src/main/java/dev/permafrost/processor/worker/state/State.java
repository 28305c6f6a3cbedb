package dev.permafrost.processor.worker.state;

import java.lang.reflect.Field;
import java.util.List;

/**
 * What one run of a routine left in static fields.
 *
 * @param source whose fields they are
 * @param fields those that any run so far has changed
 * @param values what is to be put back into each
 */
public record State(StaticState source, List<Field> fields, Object[] values) {

  /** As source code names a field, without the package. */
  public static String name(Field field) {
    String holder = field.getDeclaringClass().getName();
    String simple = holder.substring(holder.lastIndexOf('.') + 1).replace('$', '.');
    return simple + "." + field.getName();
  }
}
