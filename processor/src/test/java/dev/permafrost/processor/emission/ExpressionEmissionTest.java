package dev.permafrost.processor.emission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.testkit.Compiled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionEmissionTest {
  private static final Owner LIMITS = Plans.owner("p", "Limits");

  private static Object frozen(String type, String descriptor, Node... nodes)
      throws ReflectiveOperationException {
    Routine routine = Plans.routine(LIMITS, "routine", type, descriptor);
    GeneratedClass generated = Plans.emit(LIMITS, Plans.expression(routine, nodes));
    String user =
        """
        package p;
        public class Limits {
          public record Pair<A, B>(A left, B right, byte weight) {}
          public enum Side { LEFT { @Override int sign() { return -1; } }, RIGHT; int sign() { return 1; } }
          public static %s routine() { throw new AssertionError("live"); }
        }
        """
            .formatted(type);
    return Compiled.of(Map.of("p.Limits", user), generated).call("p.LimitsFrozen", "routine");
  }

  @Test
  void nullIsAnExpression() throws Exception {
    assertNull(frozen("java.lang.String", "Ljava/lang/String;"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.0, 4.9e-324, Double.NaN, Double.NEGATIVE_INFINITY, 1e300})
  void doublesKeepTheirBits(double value) throws Exception {
    Object frozen = frozen("double", "D", new Node.Box(value));
    assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits((Double) frozen));
  }

  @Test
  void unusualNanKeepsItsBits() throws Exception {
    double nan = Double.longBitsToDouble(0x7ff8_0000_0000_0123L);
    Object frozen = frozen("double", "D", new Node.Box(nan));
    assertEquals(0x7ff8_0000_0000_0123L, Double.doubleToRawLongBits((Double) frozen));
  }

  @Test
  void everyPrimitiveIsWrittenAsItsOwnType() throws Exception {
    assertEquals((byte) -128, frozen("byte", "B", new Node.Box((byte) -128)));
    assertEquals((short) -1, frozen("short", "S", new Node.Box((short) -1)));
    assertEquals(Integer.MIN_VALUE, frozen("int", "I", new Node.Box(Integer.MIN_VALUE)));
    assertEquals(Long.MIN_VALUE, frozen("long", "J", new Node.Box(Long.MIN_VALUE)));
    assertEquals(Float.MIN_VALUE, frozen("float", "F", new Node.Box(Float.MIN_VALUE)));
    assertEquals(true, frozen("boolean", "Z", new Node.Box(true)));
    assertEquals('\'', frozen("char", "C", new Node.Box('\'')));
    assertEquals('\uD800', frozen("char", "C", new Node.Box('\uD800')));
  }

  @Test
  void stringsOfAllCharactersSurviveTheSource() throws Exception {
    StringBuilder all = new StringBuilder("\\u0041 $L $S \"quoted\"\r\n\t");
    for (char c = 0; c < 0x180; c++) {
      all.append(c);
    }
    all.append("\uD83D\uDE00 unpaired \uD800 \uFFFF");
    String value = all.toString();
    assertEquals(value, frozen("String", "Ljava/lang/String;", new Node.Text(value, true)));
  }

  @Test
  void recordsListsEnumsAndArraysNest() throws Exception {
    String pair = "p.Limits$Pair";
    String object = "Ljava/lang/Object;";
    Shape shape = Plans.constructor(pair, Access.PUBLIC, object, object, "B");
    Shape listOf = Plans.factory("java.util.List", "of", Access.PUBLIC, "[Ljava/lang/Object;");
    Filling gather = new Filling(Filling.Mode.GATHER_ARRAY, 0);
    Object result =
        frozen(
            "java.util.List<p.Limits.Pair<java.lang.Long, int[]>>",
            "Ljava/util/List;",
            new Node.Elements(Family.IMMUTABLE_LIST, listOf, new long[1], gather, new int[] {1, 4}),
            new Node.Instance(shape, new long[] {2, 3, -7}),
            new Node.Box(5L),
            new Node.PrimitiveArray(new int[] {1, -2}),
            new Node.Instance(shape, new long[] {5, Node.NULL, 7}),
            new Node.EnumConstant("p.Limits$Side", "LEFT", Access.PUBLIC));
    List<?> list = (List<?>) result;
    assertTrue(list.get(0).toString().startsWith("Pair[left=5, right=[I@"));
    assertTrue(list.get(0).toString().endsWith("weight=-7]"));
    assertEquals("Pair[left=LEFT, right=null, weight=7]", list.get(1).toString());
  }

  @Test
  void singleArrayInAListIsAnElementAndNotTheElements() throws Exception {
    Shape listOf = Plans.factory("java.util.List", "of", Access.PUBLIC, "[Ljava/lang/Object;");
    Object result =
        frozen(
            "java.util.List<java.lang.String[]>",
            "Ljava/util/List;",
            new Node.Elements(
                Family.IMMUTABLE_LIST,
                listOf,
                new long[1],
                new Filling(Filling.Mode.GATHER_ARRAY, 0),
                new int[] {1}),
            new Node.ReferenceArray("Ljava/lang/String;", Access.PUBLIC, new int[] {2, 3}),
            new Node.Text("a", false),
            new Node.Text("b", false));
    assertArrayEquals(new String[] {"a", "b"}, (String[]) ((List<?>) result).get(0));
  }

  @Test
  void factoryResultIsInferredFromTheReturnType() throws Exception {
    Shape optional =
        Plans.factory("java.util.Optional", "ofNullable", Access.PUBLIC, "Ljava/lang/Object;");
    Object result =
        frozen(
            "java.util.Optional<java.lang.String>",
            "Ljava/util/Optional;",
            new Node.Instance(optional, new long[] {1}),
            new Node.Text("x", false));
    assertEquals(Optional.of("x"), result);
    assertEquals(
        Optional.empty(),
        frozen(
            "java.util.Optional<java.lang.String>",
            "Ljava/util/Optional;",
            new Node.Instance(optional, new long[] {Node.NULL})));
  }

  @Test
  void classesOfAllKindsAreLiterals() throws Exception {
    assertSame(long[][].class, classLiteral("[[J"));
    assertSame(void.class, classLiteral("V"));
    assertSame(Map.Entry.class, classLiteral("Ljava/util/Map$Entry;"));
  }

  private static Object classLiteral(String descriptor) throws Exception {
    Node literal = new Node.ClassLiteral(descriptor, Access.PUBLIC);
    return frozen("java.lang.Class<?>", "Ljava/lang/Class;", literal);
  }

  @Test
  void constantIsFoldedIntoItsUsers() throws Exception {
    Routine depth = Plans.routine(LIMITS, "maxDepth", "int", "I");
    Routine word = Plans.routine(LIMITS, "depthWord", "java.lang.String", "Ljava/lang/String;");
    Routine clash = Plans.routine(LIMITS, "MAX_DEPTH", "java.lang.String", "Ljava/lang/String;");
    GeneratedClass generated =
        Plans.emit(
            LIMITS,
            Plans.expression(depth, new Node.Box(12)),
            Plans.expression(word, new Node.Text("twelve", true)),
            Plans.expression(clash));
    Map<String, String> users =
        Map.of(
            "p.Limits",
            """
            package p;
            class Limits {
              static int maxDepth() { return 12; }
              static String depthWord() { return "twelve"; }
              static String MAX_DEPTH() { return null; }
            }
            """,
            "p.User",
            """
            package p;
            class User {
              static String depth() {
                switch (12) {
                  case LimitsFrozen.MAX_DEPTH:
                    return LimitsFrozen.DEPTH_WORD;
                  default:
                    return "";
                }
              }
            }
            """);
    assertEquals("twelve", Compiled.of(users, generated).call("p.User", "depth"));
  }
}
