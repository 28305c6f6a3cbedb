package dev.permafrost.processor.worker.nature;

/** Short text for an object in a message. */
public final class Shown {
  private static final int LIMIT = 60;

  private Shown() {}

  public static String of(Object object) {
    if (object == null) {
      return "null";
    }
    if (object instanceof String text) {
      return "\"" + cut(text) + "\"";
    }
    if (object instanceof Number || object instanceof Boolean || object instanceof Character) {
      return object.toString();
    }
    if (object instanceof Enum<?> constant) {
      return constant.name();
    }
    return Leaves.isValue(object.getClass()) ? cut(object.toString()) : a(object.getClass());
  }

  /** The class of an object. */
  public static String a(Class<?> type) {
    return "a " + type.getTypeName();
  }

  private static String cut(String text) {
    return text.length() <= LIMIT ? text : text.substring(0, LIMIT) + "…";
  }
}
