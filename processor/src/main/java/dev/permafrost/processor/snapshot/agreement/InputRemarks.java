package dev.permafrost.processor.snapshot.agreement;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.perturbation.CommonDefaults;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.snapshot.Paths;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is worth saying about what a routine read, though nothing is wrong with its result. */
final class InputRemarks {
  /** Shorter values turn up by chance. */
  private static final int TELLING = 6;

  /** Other values of a default that are told one by one. */
  private static final int TOLD = 3;

  private final Routine routine;
  private final Graph graph;
  private final List<Input> inputs;

  private InputRemarks(Routine routine, Graph graph, List<Input> inputs) {
    this.routine = routine;
    this.graph = graph;
    this.inputs = inputs;
  }

  static List<Problem> of(Routine routine, Graph graph, List<Input> inputs) {
    InputRemarks remarks = new InputRemarks(routine, graph, inputs);
    List<Problem> problems = new ArrayList<>();
    for (Input input : inputs) {
      if (input.kind() == InputKind.ALL_ENVIRONMENT) {
        problems.add(remarks.everything("environment variables", input));
      } else if (input.kind() == InputKind.ALL_PROPERTIES) {
        problems.add(remarks.everything("system properties", input));
      } else if (input.kind() == InputKind.ENVIRONMENT) {
        problems.addAll(remarks.variable(input));
      } else if (input.kind() == InputKind.PROPERTY) {
        problems.addAll(remarks.property(input));
      } else if (input.kind() == InputKind.LOST_EFFECT) {
        problems.add(remarks.lost(input));
      }
    }
    problems.addAll(remarks.defaults());
    return problems;
  }

  private Problem lost(Input input) {
    return Problem.of(
        ProblemId.SideEffectLost,
        routine.site(),
        "the routine leaves a change that the program will not see: " + input.key() + at(input),
        "put it back before the routine returns, or make the change outside the routine");
  }

  private Problem everything(String what, Input input) {
    return Problem.of(
        ProblemId.EverythingRead,
        routine.site(),
        "the routine asks for all "
            + what
            + at(input)
            + "; only those that it declares or asks for by name are compared at run time",
        "ask for each one by name");
  }

  /** No guard of it would ever hold, so that the routine would run live without a word. */
  private List<Problem> property(Input input) {
    if (!CommonDefaults.isOfWorkerAlone(input.key())
        || !input.alike().isEmpty()
        || routine.declaration().properties().contains(input.key())) {
      return List.of();
    }
    return List.of(
        Problem.of(
            ProblemId.NeverThawed,
            routine.site(),
            "the routine asks for the system property "
                + input.key()
                + at(input)
                + ", which in the worker JVM is like nowhere else: the program will always run the"
                + " routine itself",
            "ask for it outside the routine"));
  }

  private static String at(Input input) {
    return input.place().isEmpty() ? "" : " at " + input.place();
  }

  /** Says where a variable's value is in the result, without telling the value. */
  private List<Problem> variable(Input input) {
    String value = input.value();
    int id = value.length() < TELLING ? -1 : find(value);
    if (id < 0) {
      return List.of();
    }
    String path = new Paths(graph, routine.method()).to(id).replace(value, "…");
    return List.of(
        new Problem(
            ProblemId.VariableInResult,
            routine.site(),
            "the value of the environment variable "
                + input.key()
                + " is part of the result, and will be in the class files for all to read",
            List.of(path),
            "read it at run time if it is secret"));
  }

  private int find(String value) {
    String bytes = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    for (int id = 0; id < graph.size(); id++) {
      Node node = graph.node(id);
      if (node instanceof Node.Text text && text.value().contains(value)
          || node instanceof Node.PrimitiveArray array && contains(array.array(), value, bytes)) {
        return id;
      }
    }
    return -1;
  }

  private static boolean contains(Object array, String value, String valueBytes) {
    if (array instanceof char[] chars) {
      return new String(chars).contains(value);
    }
    return array instanceof byte[] bytes
        && new String(bytes, StandardCharsets.ISO_8859_1).contains(valueBytes);
  }

  private List<Problem> defaults() {
    List<String> read = new ArrayList<>();
    for (Input input : inputs) {
      String name = name(input);
      if (!name.isEmpty()) {
        String place = at(input).isEmpty() ? "" : " (read" + at(input) + ")";
        read.add(name + " " + values(input) + place);
      }
    }
    return read.isEmpty()
        ? List.of()
        : List.of(
            Problem.of(
                ProblemId.GuardedDefaults,
                routine.site(),
                "the result holds for "
                    + String.join(", ", read)
                    + "; elsewhere the routine runs live",
                "name them in the routine, and it is frozen everywhere"));
  }

  private static String values(Input input) {
    List<String> alike = input.alike();
    if (alike.size() <= TOLD) {
      return String.join(" or ", Stream.concat(Stream.of(input.value()), alike.stream()).toList());
    }
    int more = alike.size() - TOLD;
    String told = input.value() + ", " + String.join(", ", alike.subList(0, TOLD));
    return told + " and " + more + " more";
  }

  private static String name(Input input) {
    switch (input.kind()) {
      case LOCALE:
        return input.key().isEmpty()
            ? "default locale"
            : "default locale for " + input.key().toLowerCase(Locale.ROOT);
      case ZONE:
        return "default time zone";
      case CHARSET:
        return "default charset";
      default:
        return "";
    }
  }
}
