package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Slot;
import java.util.List;
import java.util.Set;

/**
 * The method of a generated class by which its objects come to refer to others, cycles included.
 */
final class Links {
  /** Types of which one value is as good as another, so that none could be told from the target. */
  private static final Set<Slot> ASSIGNED =
      Set.of(Slot.OBJECT, Slot.NODE, Slot.RULE, Slot.LASTING_RULE);

  private Links() {}

  static String of(List<FieldPlan> fields, boolean hasParent) {
    StringBuilder cases = new StringBuilder();
    int count = 0;
    for (FieldPlan field : fields) {
      String statement = statement(field);
      if (!statement.isEmpty()) {
        cases.append("    case ").append(count++).append(" -> ").append(statement).append('\n');
      }
    }
    String otherwise = hasParent ? "super.link(field - " + count + ", target);" : "{}";
    return """
    @Override
    public void link(int field, Object target) {
      switch (field) {
    %s    default -> %s
      }
    }
    """
        .formatted(cases, otherwise);
  }

  private static String statement(FieldPlan field) {
    String name = "this." + field.name();
    if (field.slot() == Slot.NODES) {
      return "{ if (%s != null && %s.length > 0) %s[0] = target instanceof Node node ? node : null; }"
          .formatted(name, name, name);
    }
    if (field.isFinal() || !ASSIGNED.contains(field.slot())) {
      return "";
    }
    String type = field.type();
    return field.slot() == Slot.OBJECT
        ? name + " = target;"
        : "%s = target instanceof %s its ? its : null;".formatted(name, type);
  }
}
