package dev.permafrost.processor.sandbox;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.sandbox.table.Attempts;
import dev.permafrost.processor.sandbox.table.EntryPoint;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Category.Declared;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.seal.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole table, one test per entry point of this JDK: called, by reflection and by method
 * handle.
 */
class RuleTableTest {
  private static final Declaration EVERYTHING =
      new Declaration(List.of(), List.of(), List.of("absent"), List.of(), false);

  private static List<EntryPoint> entryPoints;
  private static Map<String, Outcome<Recording>> undeclared;
  private static Map<String, Outcome<Recording>> declared;

  @BeforeAll
  static void tryThemAll() {
    // A worker in which something was changed serves nobody else: HostileTest has some of these.
    entryPoints =
        EntryPoint.all(Rules.load()).stream()
            .filter(
                each -> each.rule().verdict() != Verdict.VARY || !each.rule().category().isChange())
            .toList();
    undeclared = run(Declaration.NOTHING, entryPoints);
    declared = run(EVERYTHING, entryPoints.stream().filter(canBeDeclared()).toList());
  }

  private static Map<String, Outcome<Recording>> run(
      Declaration declaration, List<EntryPoint> tried) {
    List<Routine> routines =
        tried.stream()
            .map(each -> Lab.routine(Attempts.owner(each), each.routine(), declaration))
            .toList();
    BuildWorld build = BuildWorld.current(Path.of("absent").toAbsolutePath());
    try (Sandbox sandbox = new Sandbox(new Attempts(tried), Limits.DEFAULT, build)) {
      return sandbox.run(routines).entrySet().stream()
          .collect(toMap(entry -> entry.getKey().method(), Map.Entry::getValue));
    }
  }

  private static Predicate<EntryPoint> canBeDeclared() {
    return each -> each.rule().category().declared() == Declared.FILES && each.rule().keyed();
  }

  @Test
  void thereAreManyOfThem() {
    assertTrue(entryPoints.size() >= 200, () -> entryPoints.size() + " entry points");
  }

  @TestFactory
  Stream<DynamicTest> isRefusedByEveryWay() {
    return entryPoints.stream()
        .filter(each -> each.rule().verdict() == Verdict.DENY)
        .map(each -> dynamicTest(each.toString(), () -> assertRefused(each)));
  }

  private static void assertRefused(EntryPoint entryPoint) {
    Outcome<Recording> outcome = undeclared.get(entryPoint.routine());
    List<String> ways = outcome.problems().stream().map(each -> way(each, entryPoint)).toList();
    assertEquals(
        List.of("called", "reflected", "handled"),
        ways,
        () -> entryPoint + ": " + outcome.problems());
  }

  private static String way(Problem problem, EntryPoint entryPoint) {
    boolean exit = entryPoint.rule().category() == Category.EXIT;
    assertEquals(exit ? ProblemId.RoutineExitedJvm : ProblemId.DeniedByRule, problem.id());
    assertTrue(
        problem.fact().contains(", by " + entryPoint.rule().name())
            || problem.fact().contains("Provider." + entryPoint.rule().method()),
        () -> problem.fact() + " names another rule");
    return problem.fact().contains("Ways.reflected(")
        ? "reflected"
        : problem.fact().contains("Ways.handled(") ? "handled" : "called";
  }

  @TestFactory
  Stream<DynamicTest> isAllowedWhereDeclared() {
    return entryPoints.stream()
        .filter(canBeDeclared())
        .map(each -> dynamicTest(each.toString(), () -> assertAllowed(each)));
  }

  private static void assertAllowed(EntryPoint entryPoint) {
    for (Problem problem : declared.get(entryPoint.routine()).problems()) {
      assertTrue(problem.id() != ProblemId.DeniedByRule, problem::message);
    }
  }

  @TestFactory
  Stream<DynamicTest> isRecorded() {
    return entryPoints.stream()
        .filter(each -> each.rule().verdict() == Verdict.RECORD)
        // What is read of the map of all variables is seen when it is.
        .filter(each -> each.rule().category() != Category.ENVIRONMENT || each.rule().keyed())
        .map(each -> dynamicTest(each.toString(), () -> assertRecorded(each)));
  }

  private static void assertRecorded(EntryPoint entryPoint) {
    Outcome<Recording> outcome = undeclared.get(entryPoint.routine());
    assertTrue(outcome instanceof Outcome.Success, () -> outcome.problems().toString());
    List<Input> inputs = ((Outcome.Success<Recording>) outcome).value().inputs();
    List<InputKind> kinds = kinds(entryPoint.rule().category());
    assertTrue(
        inputs.stream().anyMatch(each -> kinds.contains(each.kind())),
        () -> entryPoint + ": " + inputs);
  }

  @TestFactory
  Stream<DynamicTest> isLetThroughAndNoted() {
    return entryPoints.stream()
        .filter(each -> each.rule().verdict() == Verdict.VARY)
        .map(each -> dynamicTest(each.toString(), () -> assertNoted(each)));
  }

  private static void assertNoted(EntryPoint entryPoint) {
    Outcome<Recording> outcome = undeclared.get(entryPoint.routine());
    assertTrue(outcome instanceof Outcome.Success, () -> entryPoint + ": " + outcome.problems());
    List<Input> inputs = ((Outcome.Success<Recording>) outcome).value().inputs();
    Category category = entryPoint.rule().category();
    assertTrue(
        inputs.stream()
            .anyMatch(
                each -> each.kind() == InputKind.VARIED && each.key().equals(category.name())),
        () -> entryPoint + ": " + inputs);
  }

  private static List<InputKind> kinds(Category category) {
    return switch (category) {
      case ENVIRONMENT -> List.of(InputKind.ENVIRONMENT, InputKind.ALL_ENVIRONMENT);
      case PROPERTIES, FOLDER -> List.of(InputKind.PROPERTY, InputKind.ALL_PROPERTIES);
      case JDK_DATA -> List.of(InputKind.JDK_DATA);
      default ->
          List.of(InputKind.LOCALE, InputKind.ZONE, InputKind.CHARSET, InputKind.LINE_SEPARATOR);
    };
  }
}
