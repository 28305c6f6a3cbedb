package dev.permafrost.processor.discovery.rules.substitution;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.discovery.rules.EnclosingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules a class must keep to be a substitution; each is checked, so that all are reported. */
final class SubstituteRules {
  private static final Set<String> VALUES =
      Set.of(
          "Ljava/lang/Object;",
          "Ljava/lang/String;",
          "Ljava/lang/Boolean;",
          "Ljava/lang/Byte;",
          "Ljava/lang/Short;",
          "Ljava/lang/Character;",
          "Ljava/lang/Integer;",
          "Ljava/lang/Long;",
          "Ljava/lang/Float;",
          "Ljava/lang/Double;",
          "Ljava/lang/Class;");
  private static final String FORM =
      "have one method static S store(T object) and one static T restore(S stored)";

  private final SubstituteCandidate candidate;
  private final List<Problem> problems = new ArrayList<>();

  private SubstituteRules(SubstituteCandidate candidate) {
    this.candidate = candidate;
  }

  static List<Problem> check(SubstituteCandidate candidate) {
    SubstituteRules rules = new SubstituteRules(candidate);
    rules.place();
    Optional<StorageMethod> store = rules.only("store", candidate.stores());
    Optional<StorageMethod> restore = rules.only("restore", candidate.restores());
    store.ifPresent(found -> rules.target(found.taken()));
    if (store.isPresent() && restore.isPresent()) {
      rules.fit(store.get(), restore.get());
    }
    return rules.problems;
  }

  private void place() {
    for (EnclosingClass each : candidate.classes()) {
      if (each.inMethod() || each.isPrivate()) {
        report(
            " cannot be named by generated code: "
                + each.simpleName()
                + (each.inMethod() ? " is inside a method" : " is private"),
            "make it a top-level or member class that is not private");
      }
    }
  }

  private Optional<StorageMethod> only(String name, List<StorageMethod> found) {
    if (found.size() != 1) {
      report((found.isEmpty() ? " has no method " : " has several methods ") + name, FORM);
      return Optional.empty();
    }
    if (!found.get(0).hasForm()) {
      report(
          ": "
              + name
              + " must be static and not private, take one parameter, have no type parameters and"
              + " return something",
          FORM);
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private void target(StoredType target) {
    if (!target.instantiable() || VALUES.contains(target.descriptor())) {
      report(
          " stores "
              + target.erasure()
              + ", and only objects of a class that is not abstract, no enum and no plain value are"
              + " stored as something else",
          "name the class that the objects have");
    }
  }

  private void fit(StorageMethod store, StorageMethod restore) {
    if (!store.taken().sameErasure(restore.returned())) {
      report(
          ": restore returns "
              + restore.returned().source()
              + ", and store takes "
              + store.taken().source(),
          FORM);
    }
    if (!restore.taken().sameErasure(store.returned())) {
      report(
          ": restore takes "
              + restore.taken().source()
              + ", and store returns "
              + store.returned().source(),
          FORM);
    }
    if (restore.throwsChecked()) {
      report(
          ": restore throws a checked exception, which nobody could catch at run time",
          "have it throw an unchecked one");
    }
  }

  private void report(String fact, String remedy) {
    problems.add(
        Problem.of(
            ProblemId.BadSubstitution, candidate.site(), candidate.sourceName() + fact, remedy));
  }
}
