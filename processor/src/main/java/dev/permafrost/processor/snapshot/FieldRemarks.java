package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Remark;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.List;

/** Warnings about fields whose state gets lost, or gets apart from the result. */
final class FieldRemarks {
  /** Fields told of one routine. */
  private static final int SHOWN = 10;

  private FieldRemarks() {}

  static List<Problem> of(Routine routine, Sighting sighting) {
    List<Problem> problems = new ArrayList<>();
    if (!sighting.remarks().isEmpty()) {
      Paths paths = new Paths(sighting.graph(), routine.method());
      for (Remark remark : sighting.remarks()) {
        if (problems.size() < SHOWN) {
          problems.add(problem(routine, remark, paths));
        }
      }
    }
    return problems;
  }

  private static Problem problem(Routine routine, Remark remark, Paths paths) {
    List<String> path = remark.node() == Node.NULL ? List.of() : List.of(paths.to(remark.node()));
    return switch (remark.kind()) {
      case WRITTEN ->
          new Problem(
              ProblemId.StaticWriteLost,
              routine.site(),
              routine.method()
                  + "() writes the static field "
                  + remark.field()
                  + ", which its frozen form will not do",
              path,
              routine.fillsState()
                  ? "name the class in @Freezable(state = …), so that the field is filled too"
                  : "do not write it there, or have a routine that returns nothing fill it");
      case ALIASED ->
          new Problem(
              ProblemId.StaticAliased,
              routine.site(),
              "the result of "
                  + routine.method()
                  + "() holds the very "
                  + remark.type()
                  + " that the static field "
                  + held(remark)
                  + "; frozen, it holds a copy, and a change of one does not show in the other",
              path,
              "take it from the field where it is needed, or copy it in the routine");
      case TWINNED ->
          new Problem(
              ProblemId.StaticAliased,
              routine.site(),
              "the result of "
                  + routine.method()
                  + "() holds the very "
                  + remark.type()
                  + " that the static field "
                  + held(remark)
                  + "; frozen, it holds a copy, and == between the two is false",
              path,
              "compare with equals, which its class then has to define, or freeze the field too");
      case ENUM_CHANGED ->
          new Problem(
              ProblemId.EnumStateLost,
              routine.site(),
              "the routine changed "
                  + remark.field()
                  + ", a field of an enum constant, and that is lost: thawed, the constant is as its"
                  + " class makes it",
              path,
              "keep what changes in the result, for example in an EnumMap");
    };
  }

  private static String held(Remark remark) {
    String name = remark.field().substring(remark.field().lastIndexOf('.') + 1);
    return remark.field() + " holds" + (remark.way().isEmpty() ? "" : " as " + name + remark.way());
  }
}
