package dev.permafrost.processor.emission;

import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ExpressionPlan;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Plans as tests spell them. */
final class Plans {
  private Plans() {}

  static Owner owner(String packageName, String nestedName) {
    String dot = packageName.isEmpty() ? "" : packageName + ".";
    return new Owner(packageName, dot + nestedName.replace('.', '$'), dot + nestedName, true);
  }

  static Routine routine(Owner owner, String method, String type, String descriptor) {
    return new Routine(owner, method, type, descriptor, List.of(), true, Declaration.NOTHING);
  }

  static ExpressionPlan expression(Routine routine, Node... nodes) {
    BitSet none = new BitSet();
    int root = nodes.length == 0 ? Node.NULL : 0;
    return new ExpressionPlan(routine, new Graph(List.of(nodes), root, none, none));
  }

  static ImagePlan image(Routine routine, List<Shape> shapes, List<Node> constants) {
    PageText page = PageText.of("page", "");
    return new ImagePlan(routine, "@@@", List.of(page), shapes, constants);
  }

  static Shape constructor(String className, Access access, String... descriptors) {
    return factory(className, "", access, descriptors);
  }

  static Shape factory(String className, String name, Access access, String... descriptors) {
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (String descriptor : descriptors) {
      parameters.add(new Shape.Parameter("p" + parameters.size(), descriptor));
    }
    String result = "L" + className.replace('.', '/') + ";";
    return new Shape(className, name, parameters, result, access, false);
  }

  static GeneratedClass emit(Owner owner, RoutinePlan... plans) {
    Outcome<GeneratedClass> outcome = Emission.emit(owner, List.of(plans));
    return ((Outcome.Success<GeneratedClass>) outcome).value();
  }
}
