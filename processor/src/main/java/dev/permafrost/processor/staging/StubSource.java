package dev.permafrost.processor.staging;

import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Source of a stand-in for a generated class: it has all of that class's members, and every one of
 * them runs the routine. Sources that use the generated class compile against it, and a routine
 * that calls another's frozen form gets the live result.
 */
final class StubSource {
  private final Owner owner;
  private final Set<String> constants = new HashSet<>();
  private final StringBuilder members = new StringBuilder();
  private final StringBuilder holders = new StringBuilder();
  private final StringBuilder holderNames = new StringBuilder();

  private StubSource(Owner owner) {
    this.owner = owner;
  }

  /** The stand-in for one owner's generated class. */
  static SourceText of(Owner owner, List<Routine> routines) {
    StubSource stub = new StubSource(owner);
    routines.forEach(stub::add);
    return SourceText.generated(owner.frozenName(), stub.text());
  }

  private void add(Routine routine) {
    members.append(
        """
          %sstatic %s %s() {
            try {
              %s%s();
            } catch (java.lang.RuntimeException | java.lang.Error e) {
              throw e;
            } catch (java.lang.Throwable e) {
              throw new dev.permafrost.runtime.LiveInitException("%s", e);
            }
          }
        """
            .formatted(
                routine.isPublic() ? "public " : "",
                routine.returnType(),
                routine.method(),
                routine.fillsState() ? "" : "return ",
                routine.name(),
                routine.name()));
    routine
        .constantName()
        .filter(constants::add)
        .ifPresent(constant -> addConstant(routine, constant));
  }

  /** A constant sits in an interface of its own, so that only its first use runs the routine. */
  private void addConstant(Routine routine, String constant) {
    String holder = owner.frozenSimpleName() + "_" + constant;
    holderNames.append(holderNames.length() == 0 ? " implements " : ", ").append(holder);
    holders.append(
        String.format(
            Locale.ROOT,
            "interface %s { %s %s = %s.%s(); }\n",
            holder,
            routine.returnType(),
            constant,
            owner.frozenSimpleName(),
            routine.method()));
  }

  private String text() {
    String packageLine =
        owner.packageName().isEmpty() ? "" : "package " + owner.packageName() + ";\n";
    return packageLine
        + (owner.isPublic() ? "public " : "")
        + "final class "
        + owner.frozenSimpleName()
        + holderNames
        + " {\n"
        + members
        + "}\n"
        + holders;
  }
}
