package dev.permafrost.processor.seal;

/** Reads one method as the table writes it: {@code getProperty(String,String)@1}. */
final class RuleText {
  private static final String GIVEN = "=";

  private RuleText() {}

  static Rule parse(int id, String owner, String text, Category category, Verdict verdict) {
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    boolean given = text.endsWith(GIVEN);
    String parameters = text.substring(open + 1, close);
    return new Rule(
        id,
        owner,
        text.substring(0, open),
        parameters.equals(Rule.ANY) ? Rule.ANY : descriptors(parameters),
        key(text.substring(close + 1, given ? text.length() - 1 : text.length())),
        given,
        category,
        verdict);
  }

  private static int key(String mark) {
    if (mark.isEmpty()) {
      return Rule.NO_KEY;
    }
    return mark.equals("@this") ? 0 : Integer.parseInt(mark.substring(1));
  }

  private static String descriptors(String types) {
    StringBuilder text = new StringBuilder();
    if (!types.isEmpty()) {
      for (String type : TextTable.split(types, ',')) {
        text.append(descriptor(type));
      }
    }
    return text.toString();
  }

  private static String descriptor(String type) {
    if (type.endsWith("[]")) {
      return "[" + descriptor(type.substring(0, type.length() - 2));
    }
    switch (type) {
      case "int":
        return "I";
      case "long":
        return "J";
      case "boolean":
        return "Z";
      case "byte":
        return "B";
      case "short":
        return "S";
      case "char":
        return "C";
      case "float":
        return "F";
      case "double":
        return "D";
      default:
        String name = type.indexOf('.') < 0 ? "java.lang." + type : type;
        return "L" + name.replace('.', '/') + ";";
    }
  }
}
