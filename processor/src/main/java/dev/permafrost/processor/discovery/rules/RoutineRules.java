package dev.permafrost.processor.discovery.rules;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import java.util.ArrayList;
import java.util.List;

/** The rules a method must keep to be a routine; each is checked, so that all are reported. */
public final class RoutineRules {
  private final Candidate candidate;
  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  private RoutineRules(Candidate candidate) {
    this.candidate = candidate;
    this.name = candidate.method() + "()";
  }

  /** The problems of a method; it is a routine if there are none. */
  public static List<Problem> check(Candidate candidate) {
    RoutineRules rules = new RoutineRules(candidate);
    rules.modifiers();
    rules.signature();
    rules.enclosingClasses();
    rules.names();
    rules.returnTypeIsNameable();
    rules.variants();
    rules.state();
    return rules.problems;
  }

  private void modifiers() {
    if (candidate.is(Trait.ABSTRACT)) {
      report(
          ProblemId.AbstractRoutine,
          name + " is abstract, so there is nothing to run",
          "move @Freezable to a static method with a body");
    } else if (!candidate.is(Trait.STATIC)) {
      report(
          ProblemId.NotStatic,
          name + " is an instance method; a routine runs without an object",
          candidate.is(Trait.KOTLIN)
              ? "mark it @JvmStatic too, or move it to the top level of a file"
              : "make it static, or add a static method that makes the object and calls this one");
    }
    if (candidate.is(Trait.PRIVATE)) {
      report(
          ProblemId.PrivateRoutine,
          name + " is private; the generated class could not run it live",
          "make it package-private");
    }
  }

  private void signature() {
    if (candidate.is(Trait.TYPE_PARAMETERS)) {
      report(
          ProblemId.GenericRoutine,
          name + " has type parameters; a snapshot has one fixed type",
          "write the types out, in one routine for each");
    }
    if (candidate.parameters() > 0) {
      report(
          ProblemId.RoutineHasParameters,
          name + " has parameters; a routine is run once, without arguments",
          "add a method without parameters that calls this one, and annotate that");
    }
  }

  private void enclosingClasses() {
    for (EnclosingClass each : candidate.classes()) {
      if (each.inMethod()) {
        report(
            ProblemId.OwnerNotNameable,
            name + " is in a class inside a method, which the generated class cannot name",
            "move it to a top-level or member class");
      } else if (each.isPrivate()) {
        report(
            ProblemId.OwnerNotNameable,
            name
                + " is in the private class "
                + each.simpleName()
                + ", which the generated class cannot name",
            "make the class package-private, or move the routine out of it");
      }
    }
  }

  /** Of Java's own compilers every name can be spelled; a class in a method has none. */
  private void names() {
    String owner = candidate.owner().sourceName();
    if (!JavaNames.canSpell(candidate.method())) {
      report(
          ProblemId.OwnerNotNameable,
          name + " has a name that Java source cannot spell, so the generated class cannot call it",
          "give it another name for the JVM, as Kotlin does with @JvmName");
    }
    if (!owner.isEmpty() && !JavaNames.canSpell(owner)) {
      report(
          ProblemId.OwnerNotNameable,
          name + " is in " + owner + ", a name that Java source cannot spell",
          "move it to a class with another name");
    }
  }

  private void returnTypeIsNameable() {
    candidate
        .returned()
        .hidden()
        .ifPresent(
            type ->
                report(
                    ProblemId.ReturnTypeNotNameable,
                    name
                        + " returns "
                        + type.sourceName()
                        + ", which is "
                        + (type.isPrivate() ? "private" : "protected")
                        + ", so the generated class cannot name it",
                    "make the type package-private, or return a type that can be named"));
  }

  private void variants() {
    if (!candidate.is(Trait.MARKED)) {
      report(
          ProblemId.BadVariant,
          name + " has variants, but nothing says that it is to be frozen",
          "add @Freezable");
    }
    VariantRules.fault(candidate.varied())
        .ifPresent(fault -> report(ProblemId.BadVariant, fault.fact(), fault.remedy()));
  }

  private void state() {
    if (!candidate.state().isEmpty() && !candidate.returned().descriptor().equals("V")) {
      report(
          ProblemId.BadState,
          name + " returns something, so what is frozen is that, not static fields",
          "drop state, or have a routine that returns nothing fill the fields");
    }
    for (StateClass each : candidate.state()) {
      if (!each.isUsable()) {
        report(
            ProblemId.BadState,
            name + " names " + each.text() + ", which has no static fields that can be put back",
            "name classes of your own or of a library");
      }
    }
  }

  private void report(ProblemId id, String fact, String remedy) {
    problems.add(Problem.of(id, candidate.site(), fact, remedy));
  }
}
