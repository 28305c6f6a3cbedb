package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.sandbox.hostile.HostileFile;
import dev.permafrost.processor.sandbox.hostile.HostilePage;
import dev.permafrost.processor.sandbox.hostile.HostileRoutine;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.InputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Routines written by someone who tries to get out, or to have something frozen that differs: each
 * ends as the remark above it says, and nothing outside is otherwise afterwards.
 */
class HostileTest {
  private static final Limits SMALL = Limits.DEFAULT.withHeap(64).withNodes(100_000);

  @TempDir Path folder;

  /** What both workers saw of a routine, and on what they agree. */
  private record Ran(Outcome<Recording> recording, Outcome<Graph> graph) {}

  @TestFactory
  Stream<DynamicTest> endsAsItSays() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary"), "sings");
    return HostileFile.all()
        .filter(file -> file.since() <= Runtime.version().feature())
        .flatMap(file -> tests(file, canary));
  }

  private Stream<DynamicTest> tests(HostileFile file, Path canary) {
    long children = ProcessHandle.current().descendants().count();
    String defaults = Locale.getDefault() + TimeZone.getDefault().getID();
    Map<String, Ran> ran = run(file, canary.toString());
    DynamicTest nothing =
        dynamicTest(
            file.name() + " leaves no trace",
            () -> {
              assertEquals("sings", Files.readString(canary));
              assertEquals(List.of(canary), files());
              assertTrue(ProcessHandle.current().descendants().count() <= children);
              assertEquals(defaults, Locale.getDefault() + TimeZone.getDefault().getID());
            });
    return Stream.concat(
        file.routines().stream()
            .map(
                each ->
                    dynamicTest(
                        file.name() + "." + each.method(),
                        () -> assertEnds(each, ran.get(each.method())))),
        Stream.of(nothing));
  }

  private static Map<String, Ran> run(HostileFile file, String canary) {
    Declaration declaration = new Declaration(List.of(), List.of(), List.of(), file.allow(), false);
    List<Routine> routines =
        file.routines().stream()
            .map(each -> Lab.routine(file.name(), each.method(), declaration))
            .toList();
    Compiled compiled = Compiled.of(file.name(), file.source(canary));
    BuildWorld build = BuildWorld.current(Path.of(""));
    Map<String, Ran> ran = new LinkedHashMap<>();
    try (Sandbox sandbox = new Sandbox(compiled, limits(file), build)) {
      sandbox
          .run(routines)
          .forEach(
              (routine, recording) ->
                  ran.put(
                      routine.method(),
                      new Ran(
                          recording,
                          recording.then(
                              each -> Lab.snapshot(routine, each, new Undivided(sandbox))))));
    }
    return ran;
  }

  private static Limits limits(HostileFile file) {
    return file.small() ? SMALL.withTimeout(file.timeout()) : Limits.DEFAULT;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void assertEnds(HostileRoutine routine, Ran ran) {
    assertTrue(
        routine.ends().stream().anyMatch(end -> ends(end, ran)),
        () -> routine.method() + ": " + routine.ends() + " but was " + ran.graph());
  }

  private static boolean ends(String end, Ran ran) {
    int space = end.indexOf(' ');
    String rest = end.substring(space + 1);
    return switch (space < 0 ? "" : end.substring(0, space)) {
      case "denied" -> isDenied(Category.valueOf(rest), ran.graph().problems());
      case "recorded" -> isRecorded(InputKind.valueOf(rest), ran);
      case "told" -> isTold(ProblemId.valueOf(rest), ran.graph());
      case "harmless" -> rest.equals('"' + result(ran) + '"');
      default ->
          ran.graph() instanceof Outcome.Failure
              && Lab.error(ran.graph()).id() == ProblemId.valueOf(end);
    };
  }

  private static boolean isDenied(Category category, List<Problem> problems) {
    ProblemId id = category == Category.EXIT ? ProblemId.RoutineExitedJvm : ProblemId.DeniedByRule;
    return problems.stream()
        .anyMatch(
            each -> each.id() == id && each.fact().startsWith("the routine " + category.deed()));
  }

  private static boolean isRecorded(InputKind kind, Ran ran) {
    return ran.graph() instanceof Outcome.Success
        && ran.recording() instanceof Outcome.Success<Recording> success
        && success.value().inputs().stream().anyMatch(each -> each.kind() == kind);
  }

  private static boolean isTold(ProblemId id, Outcome<Graph> graph) {
    return graph instanceof Outcome.Success
        && graph.problems().stream().anyMatch(each -> each.id() == id);
  }

  private static String result(Ran ran) {
    return ran.graph() instanceof Outcome.Success<Graph> success
        ? text(success.value().node(0))
        : "";
  }

  private static String text(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    } else if (node instanceof Node.Box box) {
      return String.valueOf(box.value());
    }
    return node instanceof Node.Elements all ? all.elements().length + " elements" : "";
  }

  @Test
  void thePageTellsWhatWasTried() throws IOException {
    String page = Files.readString(HostilePage.PAGE);
    assertEquals(HostilePage.page(page), page, "run HostilePage");
    assertTrue(HostileFile.all().mapToInt(each -> each.routines().size()).sum() >= 200);
  }
}
