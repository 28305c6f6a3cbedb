package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Routines of modules run in the modules that they are in at run time. */
@TestInstance(Lifecycle.PER_CLASS) // All routines run in the same two workers.
class ModulesTest {
  private static final Path SOURCES = Path.of("src/test/resources/modules");
  private static final String OWNER = "com.example.app.Routines";
  private static final String[] ROUTINES = {
    "modules",
    "closedInTheJdk",
    "services",
    "absent",
    "resources",
    "byName",
    "clock",
    "point",
    "chain",
    "ring",
    "model",
    "crate",
    "box",
    "closedBox",
    "lid"
  };

  private Modular program;
  private Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  void runAll(@TempDir Path classes) throws IOException {
    program = Modular.compiled(SOURCES, classes, "com.example.app");
    outcomes = Lab.run(program, Limits.DEFAULT, OWNER, ROUTINES);
  }

  /** What they ask of modules, by what the JVM itself answers to the same classes. */
  @Test
  void routinesSeeWhatTheyWillSeeAtRunTime() throws Exception {
    List<String> asked =
        List.of("modules", "closedInTheJdk", "services", "absent", "resources", "byName");
    assertEquals(
        """
        {closed=true, exported=true, library=a.b, mine=com.example.app, open=true, reads it=true, \
        same layer=true}
        []
        [hello you from a.b.internal.Friendly]
        absent
        mine, hidden, hidden, shown, hidden
        class a.b.Box null
        """,
        started(asked));
    assertEquals(started(asked).lines().toList(), asked.stream().map(this::text).toList());
  }

  private String started(List<String> routines) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-p", program.path(), "-m", "com.example.app/com.example.app.Main"));
    command.addAll(routines);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  @Test
  void whatIsRewrittenReachesTheBridge() {
    assertEquals(ProblemId.NotReproducible, Lab.error(outcomes.get("clock")).id());
  }

  @Test
  void whatIsExportedIsNamed() {
    assertEquals(Access.PUBLIC, shape("point").access());
  }

  @Test
  void whatAConstructorMakesNeedsNoOpenFields() {
    assertEquals(Making.CALL, shape("chain").making());
    Problem problem = Lab.error(outcomes.get("ring"));
    assertEquals(ProblemId.NotFreezable, problem.id());
    assertEquals(
        "an object is reached from itself through constructor parameters alone: a.b.Link(…)",
        problem.fact());
  }

  @Test
  void itsOwnModuleIsOpenToTheOwner() {
    assertEquals("com.example.app.Model", shape("model").className());
  }

  @Test
  void whatIsOpenToTheOwnersModuleIsFrozen() {
    assertEquals("c.opened.Crate", shape("crate").className());
  }

  @Test
  void aClosedPackageIsToldWithTheLineThatOpensIt() {
    Problem problem = Lab.error(outcomes.get("box"));
    assertEquals(ProblemId.PackageNotOpen, problem.id());
    assertEquals(
        """
        [PackageNotOpen] generated code makes objects of package a.b by reflection, and module a.b \
        does not open it to com.example.app
          reached by: box["kitchen"][0]
          try: add `opens a.b to com.example.app;` to the module-info.java of a.b; if that is not \
        yours, start the program with --add-opens a.b/a.b=com.example.app and have the build know \
        with -Apermafrost.addOpens=a.b/a.b=com.example.app""",
        problem.message());
  }

  @Test
  void eachClosedPackageIsTold() {
    List<String> facts =
        outcomes.get("closedBox").problems().stream().map(Problem::fact).sorted().toList();
    assertEquals(2, facts.size(), facts::toString);
  }

  @Test
  void whatTheStartOpensIsOpen() {
    program.opening("a.b/a.b=com.example.app");
    Map<String, Outcome<Graph>> opened =
        Lab.run(program, Limits.DEFAULT, OWNER, "box", "closedBox");
    Lab.graph(opened.get("box"));
    assertEquals(
        List.of(ProblemId.PackageNotOpen),
        opened.get("closedBox").problems().stream().map(Problem::id).toList());
  }

  private Shape shape(String method) {
    Graph graph = Lab.graph(outcomes.get(method));
    return ((Node.Instance) graph.node(graph.root())).shape();
  }

  private String text(String method) {
    Graph graph = Lab.graph(outcomes.get(method));
    return ((Node.Text) graph.node(graph.root())).value();
  }
}
