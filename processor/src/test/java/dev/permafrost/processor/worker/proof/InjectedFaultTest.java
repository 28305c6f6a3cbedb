package dev.permafrost.processor.worker.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.planning.Planner;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.testkit.Compiled;
import dev.permafrost.processor.worker.proof.RoutineProof.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A right image is accepted; one that is wrong anywhere is refused, wherever that may be. */
class InjectedFaultTest {
  private static final int CITIES = 100;
  private static final Owner ATLAS = new Owner("p", "p.Atlas", "p.Atlas", true);
  private static final Routine ROUTINE =
      new Routine(
          ATLAS,
          "cities",
          "java.util.Map<java.lang.String, p.Atlas.City>",
          "Ljava/util/Map;",
          List.of(),
          true,
          Declaration.NOTHING);
  private static final String SOURCE =
      """
      package p;
      public class Atlas {
        public enum Kind { TOWN, CAPITAL }
        public record City(String name, String country, double lat, double lng, Kind kind) {}
        public static java.util.Map<String, City> cities() {
          java.util.Map<String, City> cities = new java.util.LinkedHashMap<>();
          for (int i = 0; i < 100; i++) {
            Kind kind = i % 10 == 0 ? Kind.CAPITAL : Kind.TOWN;
            cities.put(
                new String("XX/" + i),
                new City(new String("City of " + i * 7), "XX", i / 7.0, -i / 3.0, kind));
          }
          return cities;
        }
      }
      """;

  private final List<Node> nodes = new ArrayList<>();

  private int add(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  private ImagePlan plan() {
    Shape map = shape("java.util.LinkedHashMap", true, "I", "F");
    String text = "Ljava/lang/String;";
    Shape city = shape("p.Atlas$City", false, text, text, "D", "D", "Lp/Atlas$Kind;");
    int[] keys = new int[CITIES];
    int[] values = new int[CITIES];
    int root = add(null);
    int country = add(new Node.Text("XX", true));
    int town = add(new Node.EnumConstant("p.Atlas$Kind", "TOWN", Access.PUBLIC));
    int capital = add(new Node.EnumConstant("p.Atlas$Kind", "CAPITAL", Access.PUBLIC));
    for (int i = 0; i < CITIES; i++) {
      keys[i] = add(new Node.Text("XX/" + i, false));
      int name = add(new Node.Text("City of " + i * 7, false));
      long lat = Double.doubleToRawLongBits(i / 7.0);
      long lng = Double.doubleToRawLongBits(-i / 3.0);
      long kind = i % 10 == 0 ? capital : town;
      values[i] = add(new Node.Instance(city, new long[] {name, country, lat, lng, kind}));
    }
    long[] arguments = {16, Float.floatToRawIntBits(0.75f)};
    Filling put = new Filling(Filling.Mode.PUT, -1);
    nodes.set(root, new Node.Entries(Family.LINKED_HASH_MAP, map, arguments, put, keys, values));
    BitSet pinned = new BitSet();
    List.of(country, town, capital).forEach(pinned::set);
    Graph graph = new Graph(nodes, root, pinned, new BitSet());
    Outcome<RoutinePlan> plan = new Planner().plan(ROUTINE, graph);
    return (ImagePlan) ((Outcome.Success<RoutinePlan>) plan).value();
  }

  private static Shape shape(String className, boolean mutable, String... descriptors) {
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (String descriptor : descriptors) {
      parameters.add(new Shape.Parameter("p" + parameters.size(), descriptor));
    }
    String result = "L" + className.replace('.', '/') + ";";
    return new Shape(className, "", parameters, result, Access.PUBLIC, mutable);
  }

  private static Verdict prove(ImagePlan plan) throws Exception {
    Outcome<GeneratedClass> emitted = Emission.emit(ATLAS, List.of(plan));
    GeneratedClass generated = ((Outcome.Success<GeneratedClass>) emitted).value();
    Compiled compiled = Compiled.of(Map.of("p.Atlas", SOURCE), generated);
    return new RoutineProof(compiled, "p.Atlas", "cities", "p.AtlasFrozen")
        .run(method -> method.invoke(null));
  }

  private static ImagePlan with(ImagePlan plan, List<Shape> shapes, List<Node> constants) {
    return new ImagePlan(plan.routine(), plan.head(), plan.pages(), shapes, constants);
  }

  private static ImagePlan withPage(ImagePlan plan, int page, PageText text) {
    List<PageText> pages = new ArrayList<>(plan.pages());
    pages.set(page, text);
    return new ImagePlan(plan.routine(), plan.head(), pages, plan.shapes(), plan.constants());
  }

  @Test
  void faithfulImageIsAccepted() throws Exception {
    assertEquals("", prove(plan()).fact());
  }

  @Test
  void swappedConstantsAreRefused() throws Exception {
    ImagePlan plan = plan();
    List<Node> constants = new ArrayList<>(plan.constants());
    Collections.reverse(constants);
    assertNotEquals("", prove(with(plan, plan.shapes(), constants)).fact());
  }

  @Test
  void otherFactoryOfTheSameSpellingIsRefused() throws Exception {
    ImagePlan plan = plan();
    List<Shape> shapes = new ArrayList<>();
    for (Shape shape : plan.shapes()) {
      boolean city = shape.className().endsWith("City");
      shapes.add(city ? factory(shape) : shape);
    }
    assertNotEquals("", prove(with(plan, shapes, plan.constants())).fact());
  }

  /** A factory of the same parameters that does something else. */
  private static Shape factory(Shape shape) {
    return new Shape(
        "java.util.Objects",
        "hash",
        List.of(new Shape.Parameter("values", "[Ljava/lang/Object;")),
        shape.resultDescriptor(),
        Access.PUBLIC,
        false);
  }

  @Test
  void otherwiseNamedCityIsRefusedAtItsPath() throws Exception {
    ImagePlan plan = plan();
    for (int page = 0; page < plan.pages().size(); page++) {
      String text = String.join("", plan.pages().get(page).latin());
      if (text.contains("City ")) {
        Verdict verdict =
            prove(withPage(plan, page, PageText.of(text.replace("City ", "Site "), "")));
        assertTrue(verdict.fact().contains("Site of"), verdict.toString());
        assertEquals(".name", verdict.path().get(verdict.path().size() - 1));
        return;
      }
    }
    throw new AssertionError("no page holds the names");
  }

  @Test
  void everyChangedCharacterIsRefusedOrWithoutEffect() throws Exception {
    ImagePlan plan = plan();
    int refused = 0;
    int tried = 0;
    for (int page = 0; page < plan.pages().size(); page++) {
      String text = String.join("", plan.pages().get(page).latin());
      for (int at = 0; at < text.length(); at += 1 + text.length() / 40) {
        String changed =
            text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
        tried++;
        refused += prove(withPage(plan, page, PageText.of(changed, ""))).fact().isEmpty() ? 0 : 1;
      }
    }
    assertTrue(refused >= tried * 9 / 10, refused + " of " + tried + " refused");
  }
}
