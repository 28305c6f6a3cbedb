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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
  void aFolderOfTheWorkerIsGuardedWhereItShowsOrIsDeclared() {
    Input shown = new Input(InputKind.PROPERTY, "user.dir", true, "/tmp/worker");
    assertEquals(1, plan(shown).guards().size());
    Input folder = shown.alike(List.of("/srv/app"));
    assertEquals(List.of(), plan(folder).guards());
    assertEquals(
        List.of("system property user.dir, which made no difference"), plan(folder).bakedIn());
    Declaration declared =
        new Declaration(List.of(), List.of("user.dir"), List.of(), List.of(), false);
    Routine routine = new Routine(ROUTINE.owner(), "r", "int", "I", List.of(), true, declared);
    assertEquals(1, InputPlanner.plan(routine, List.of(shown)).guards().size());
  }

  @Test
  void aGuardListsTheValuesThatMadeNoDifference() {
    Input locale = new Input(InputKind.LOCALE, "", true, "en-US").alike(List.of("en", "de-DE"));
    assertEquals("en-US|en|de-DE", plan(locale).guards().get(0).expected());
  }

  /** All but what is only told, or concerns other routines. */
  private static Set<InputKind> read() {
    return EnumSet.complementOf(EnumSet.of(InputKind.LOST_EFFECT, InputKind.KEPT_BY_JDK));
  }

  @Test
  void everyKindOfInputIsOneOrTheOther() {
    for (InputKind kind : read()) {
      Inputs inputs = plan(new Input(kind, "CLOCK", true, "value"));
      assertEquals(1, inputs.guards().size() + inputs.bakedIn().size(), kind.name());
    }
    long kinds =
        read().stream()
            .filter(kind -> !plan(new Input(kind, "CLOCK", true, "value")).guards().isEmpty())
            .count();
    assertEquals(Guard.Kind.values().length, kinds);
  }
}
