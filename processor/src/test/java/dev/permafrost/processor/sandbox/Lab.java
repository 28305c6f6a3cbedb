package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.Severity;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.snapshot.Snapshots;
import dev.permafrost.processor.snapshot.agreement.Agreement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs routines of compiled classes in real workers. */
final class Lab {
  private Lab() {}

  /** A routine of a class in the default package. */
  static Routine routine(String owner, String method) {
    return routine(owner, method, Declaration.NOTHING);
  }

  /** A routine of a class in the default package that declares what it needs. */
  static Routine routine(String owner, String method, Declaration declaration) {
    return new Routine(
        new Owner("", owner, owner, false),
        method,
        "java.lang.Object",
        "Ljava/lang/Object;",
        List.of(),
        false,
        declaration);
  }

  /** Outcomes by method. */
  static Map<String, Outcome<Graph>> run(
      ClassSource classes, Limits limits, String owner, String... methods) {
    return run(classes, limits, Declaration.NOTHING, owner, methods);
  }

  /** Outcomes by method of routines that all declare the same. */
  static Map<String, Outcome<Graph>> run(
      ClassSource classes,
      Limits limits,
      Declaration declaration,
      String owner,
      String... methods) {
    return run(classes, limits, BuildWorld.current(Path.of("")), declaration, owner, methods);
  }

  /** Outcomes by method where the build's surroundings are given. */
  static Map<String, Outcome<Graph>> run(
      ClassSource classes,
      Limits limits,
      BuildWorld build,
      Declaration declaration,
      String owner,
      String... methods) {
    List<Routine> routines = new ArrayList<>();
    for (String method : methods) {
      routines.add(routine(owner, method, declaration));
    }
    Map<String, Outcome<Graph>> outcomes = new LinkedHashMap<>();
    try (Sandbox sandbox = new Sandbox(classes, limits, build)) {
      for (Map.Entry<Routine, Outcome<Recording>> entry : sandbox.run(routines).entrySet()) {
        Routine routine = entry.getKey();
        outcomes.put(
            routine.method(),
            entry.getValue().then(recording -> snapshot(routine, recording, sandbox)));
      }
    }
    return outcomes;
  }

  /** The graph that both workers agree on. */
  static Outcome<Graph> snapshot(Routine routine, Recording recording, Reruns reruns) {
    return Snapshots.read(routine, recording)
        .then(graph -> Agreement.confirm(routine, graph, recording, reruns));
  }

  static Graph graph(Outcome<Graph> outcome) {
    return assertInstanceOf(Outcome.Success.class, outcome, () -> outcome.problems().toString())
                .value()
            instanceof Graph graph
        ? graph
        : null;
  }

  /** The first error. */
  static Problem error(Outcome<Graph> outcome) {
    return outcome.problems().stream()
        .filter(each -> each.id().severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no error: " + outcome));
  }
}
