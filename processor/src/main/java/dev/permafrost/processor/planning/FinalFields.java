package dev.permafrost.processor.planning;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says which classes have final fields that only reflection can set: JDK 26 begins to object. */
final class FinalFields {
  private static final int SHOWN = 5;

  private FinalFields() {}

  /** One note, or none. */
  static List<Problem> of(ImagePlan plan) {
    TreeSet<String> classes = new TreeSet<>();
    for (Shape shape : plan.shapes()) {
      if (shape.setsFinalFields()) {
        classes.add(shape.className());
      }
    }
    if (classes.isEmpty()) {
      return List.of();
    }
    List<String> shown = new ArrayList<>(classes).subList(0, Math.min(SHOWN, classes.size()));
    int more = classes.size() - shown.size();
    return List.of(
        Problem.of(
            ProblemId.FinalFieldsWritten,
            plan.routine().site(),
            "final fields are written by reflection, which JDK 26 and later warn of or refuse: of "
                + String.join(", ", shown)
                + (more == 0 ? "" : " and " + more + " other classes"),
            "there, run with --enable-final-field-mutation, or give these classes a constructor"
                + " that takes all fields"));
  }
}
