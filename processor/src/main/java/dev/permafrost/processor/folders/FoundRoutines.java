package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.discovery.classfile.ClassFileDiscovery;
import dev.permafrost.processor.discovery.rules.JudgedRoutines;
import dev.permafrost.processor.discovery.rules.substitution.JudgedSubstitutes;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.routine.Substitute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was found in the folders given.
 *
 * @param routines all good ones
 * @param own substitutions in the folders
 * @param others substitutions of the class path; not asked for where there is nothing to freeze
 * @param problems what is wrong
 */
record FoundRoutines(
    List<Routine> routines, List<Substitute> own, List<Substitute> others, List<Problem> problems) {
  private static final String RUNTIME = "dev.permafrost.runtime.Gate";

  static FoundRoutines of(
      List<ClassBytes> given, Program program, Predicate<String> generatedBefore) {
    ClassFileDiscovery discovery = new ClassFileDiscovery(program, generatedBefore);
    JudgedRoutines routines = discovery.routines(given);
    JudgedSubstitutes own = discovery.substitutes(given);
    List<Problem> problems = new ArrayList<>(own.problems());
    problems.addAll(JudgedSubstitutes.rivals(own.substitutes()));
    problems.addAll(routines.problems());
    List<Substitute> others = List.of();
    if (!routines.routines().isEmpty()) {
      List<String> markers =
          program.classesOf(Marker.PACKAGE).stream().filter(generatedBefore.negate()).toList();
      JudgedSubstitutes marked = marked(discovery, markers, own);
      others = marked.substitutes();
      problems.addAll(marked.problems());
      if (program.classFile(RUNTIME).isEmpty()) {
        problems.add(runtimeModelMissing());
      }
    }
    return new FoundRoutines(routines.routines(), own.substitutes(), others, problems);
  }

  private static JudgedSubstitutes marked(
      ClassFileDiscovery discovery, List<String> markers, JudgedSubstitutes own) {
    Set<String> known =
        own.substitutes().stream().map(Substitute::sourceName).collect(Collectors.toSet());
    JudgedSubstitutes marked = discovery.marked(markers, known);
    List<Problem> problems = new ArrayList<>(marked.problems());
    if (!marked.substitutes().isEmpty()) {
      List<Substitute> all = new ArrayList<>(own.substitutes());
      all.addAll(marked.substitutes());
      problems.addAll(JudgedSubstitutes.rivals(all));
    }
    return new JudgedSubstitutes(marked.substitutes(), problems);
  }

  Map<Owner, List<Routine>> byOwner() {
    Map<Owner, List<Routine>> byOwner = new LinkedHashMap<>();
    for (Routine routine : routines) {
      byOwner.computeIfAbsent(routine.owner(), owner -> new ArrayList<>()).add(routine);
    }
    return byOwner;
  }

  List<Substitute> substitutes() {
    List<Substitute> all = new ArrayList<>(own);
    all.addAll(others);
    return all;
  }

  private static Problem runtimeModelMissing() {
    return Problem.of(
        ProblemId.RuntimeModelMissing,
        Site.COMPILATION,
        "the run-time model, which generated classes need, is not on the class path",
        "add dev.permafrost:permafrost-runtime-model to the dependencies");
  }
}
