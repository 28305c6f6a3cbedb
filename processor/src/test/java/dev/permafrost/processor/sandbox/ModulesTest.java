package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
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
    "modules", "closedInTheJdk", "services", "absent", "resources", "byName", "clock"
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
    assertEquals(ProblemId.DeniedByRule, Lab.error(outcomes.get("clock")).id());
  }

  private String text(String method) {
    Graph graph = Lab.graph(outcomes.get(method));
    return ((Node.Text) graph.node(graph.root())).value();
  }
}
