package dev.permafrost.processor.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.permafrost.processor.plan.Guard;
import dev.permafrost.processor.plan.Inputs;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputPlannerTest {
  private static final Routine ROUTINE =
      new Routine(
          new Owner("p", "p.X", "p.X", true),
          "r",
          "int",
          "I",
          List.of(),
          true,
          Declaration.NOTHING);

  private static Inputs plan(Input... inputs) {
    return InputPlanner.plan(ROUTINE, List.of(inputs));
  }

  @Test
  void whatCanDifferAtRunTimeIsGuardedByItsHash() {
    Guard guard = plan(new Input(InputKind.ENVIRONMENT, "PIN", true, "secret")).guards().get(0);
    assertEquals(Guard.Kind.ENVIRONMENT, guard.kind());
    assertEquals("PIN", guard.key());
    assertEquals(32, guard.expected().length());
    assertFalse(guard.toString().contains("secret"));
  }

  @Test
  void absenceIsGuardedAsThat() {
    assertEquals(
        new Guard(Guard.Kind.PROPERTY, "a.b", Guard.ABSENT),
        plan(new Input(InputKind.PROPERTY, "a.b", false, "")).guards().get(0));
  }

  @Test
  void equalValuesOfDifferentInputsHashDifferently() {
    List<Guard> guards =
        plan(
                new Input(InputKind.PROPERTY, "a", true, "same"),
                new Input(InputKind.PROPERTY, "b", true, "same"),
                new Input(InputKind.ENVIRONMENT, "a", true, "same"))
            .guards();
    assertEquals(3, guards.stream().map(Guard::expected).distinct().count());
  }

  @Test
  void whatIsPartOfTheBuildIsToldAndNotGuarded() {
    Inputs inputs =
        plan(
            new Input(InputKind.RESOURCE, "p/a.csv", true, "0f"),
            new Input(InputKind.RESOURCE, "p/b.csv", false, ""),
            new Input(InputKind.FILE, "data/c.csv", true, "0f"),
            new Input(InputKind.ALL_ENVIRONMENT, "", true, ""));
    assertEquals(List.of(), inputs.guards());
    assertEquals(
        List.of(
            "resource p/a.csv",
            "resource p/b.csv, which was absent",
            "file data/c.csv",
            "names of all environment variables, not compared"),
        inputs.bakedIn());
  }

  @Test
  void aPropertyWithoutANameIsNoneSinceNoneCanBeSet() {
    assertEquals(Inputs.NONE, plan(new Input(InputKind.PROPERTY, "", false, "")));
  }

  @Test
  void foldersOfTheWorkerDifferBetweenItsRunsAndAreGuardedOnlyIfDeclared() {
    Input folder = new Input(InputKind.PROPERTY, "user.dir", true, "/tmp/worker");
    assertEquals(List.of(), plan(folder).guards());
    assertEquals(
        List.of("system property user.dir, which made no difference"), plan(folder).bakedIn());
    Declaration declared =
        new Declaration(List.of(), List.of("user.dir"), List.of(), List.of(), false);
    Routine routine = new Routine(ROUTINE.owner(), "r", "int", "I", List.of(), true, declared);
    assertEquals(1, InputPlanner.plan(routine, List.of(folder)).guards().size());
  }

  @Test
  void everyKindOfInputIsOneOrTheOther() {
    for (InputKind kind : InputKind.values()) {
      Inputs inputs = plan(new Input(kind, "key", true, "value"));
      assertEquals(1, inputs.guards().size() + inputs.bakedIn().size(), kind.name());
    }
    long kinds =
        Arrays.stream(InputKind.values())
            .filter(kind -> !plan(new Input(kind, "key", true, "value")).guards().isEmpty())
            .count();
    assertEquals(Guard.Kind.values().length, kinds);
  }
}
