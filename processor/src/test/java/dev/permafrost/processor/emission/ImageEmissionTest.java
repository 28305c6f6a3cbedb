package dev.permafrost.processor.emission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.testkit.Compiled;
import dev.permafrost.runtime.image.Image;
import dev.permafrost.runtime.image.Operands;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageEmissionTest {
  private static final Owner ATLAS = Plans.owner("p", "Atlas");
  private static final String ATLAS_SOURCE =
      """
      package p;
      public class Atlas {
        public record City(String name, double lat, byte rank, int[] codes, Object... tags) {}
        private record Secret(long id, String word) {}
        public static final class Pair<A extends Comparable<A>> {
          final A left; final java.util.List<? extends A> rest;
          Pair(A left, java.util.List<? extends A> rest) throws Exception {
            this.left = left; this.rest = rest;
          }
          private static <A extends Comparable<A>> Pair<A> alone(A left) throws Exception {
            return new Pair<>(left, null);
          }
          @Override public String toString() { return left + ":" + rest; }
        }
        private enum Hidden { ONE { }, TWO }
        private static final Object TOKEN = new Object();
        public static Object cities() { return null; }
      }
      """;

  private static Routine cities(Owner owner) {
    return Plans.routine(owner, "cities", "java.lang.Object", "Ljava/lang/Object;");
  }

  private static Image image(List<Shape> shapes, List<Node> constants) throws Exception {
    GeneratedClass generated = Plans.emit(ATLAS, Plans.image(cities(ATLAS), shapes, constants));
    Compiled compiled = Compiled.of(Map.of("p.Atlas", ATLAS_SOURCE), generated);
    return (Image) compiled.field("p.AtlasFrozen$CitiesImage", "INSTANCE");
  }

  @Test
  void recordWithPrimitivesArraysAndVarargsIsMadeByItsConstructor() throws Exception {
    Shape city =
        Plans.constructor(
            "p.Atlas$City",
            Access.PUBLIC,
            "Ljava/lang/String;",
            "D",
            "B",
            "[I",
            "[Ljava/lang/Object;");
    Object made =
        Operands.make(
            image(List.of(city), List.of()),
            0,
            "Paris",
            48.85,
            (byte) 1,
            new int[] {75},
            new Object[] {"capital"});
    assertTrue(made.toString().startsWith("City[name=Paris, lat=48.85, rank=1, codes=[I@"));
  }

  @Test
  void privateRecordIsMadeThroughReflection() throws Exception {
    Shape secret = Plans.constructor("p.Atlas$Secret", Access.PRIVATE, "J", "Ljava/lang/String;");
    Object made = Operands.make(image(List.of(secret), List.of()), 0, 42L, "ice");
    assertEquals("Secret[id=42, word=ice]", made.toString());
  }

  @Test
  void genericConstructorAndPrivateFactoryThatThrowAreCalledErased() throws Exception {
    Shape pair =
        Plans.constructor(
            "p.Atlas$Pair", Access.PACKAGE, "Ljava/lang/Comparable;", "Ljava/util/List;");
    Shape alone = Plans.factory("p.Atlas$Pair", "alone", Access.PRIVATE, "Ljava/lang/Comparable;");
    Image image = image(List.of(pair, alone), List.of());
    assertEquals("1:[2]", Operands.make(image, 0, 1, List.of(2)).toString());
    assertEquals("x:null", Operands.make(image, 1, "x").toString());
  }

  @Test
  void mapEntryIsNamedAsItsInterface() throws Exception {
    Shape entry =
        Plans.factory(
            "java.util.Map", "entry", Access.PUBLIC, "Ljava/lang/Object;", "Ljava/lang/Object;");
    Shape copy =
        Plans.constructor(
            "java.util.AbstractMap$SimpleEntry", Access.PUBLIC, "Ljava/util/Map$Entry;");
    Image image = image(List.of(entry, copy), List.of());
    assertEquals("a=1", Operands.make(image, 0, "a", 1).toString());
    assertEquals("a=1", Operands.make(image, 1, Map.entry("a", 1)).toString());
  }

  @Test
  void constantsOfEveryAccessAreFound() throws Exception {
    Image image =
        image(
            List.of(),
            List.of(
                new Node.EnumConstant("java.time.DayOfWeek", "MONDAY", Access.PUBLIC),
                new Node.EnumConstant("p.Atlas$Hidden", "ONE", Access.PRIVATE),
                new Node.StaticField("p.Atlas", "TOKEN", "Ljava/lang/Object;", Access.PRIVATE),
                new Node.StaticField(
                    "java.util.Locale", "ROOT", "Ljava/util/Locale;", Access.PUBLIC),
                new Node.ClassLiteral("[Lp/Atlas$Secret;", Access.PRIVATE),
                new Node.ClassLiteral("J", Access.PUBLIC)));
    assertSame(java.time.DayOfWeek.MONDAY, Operands.constant(image, 0));
    assertEquals("ONE", Operands.constant(image, 1).toString());
    assertSame(Object.class, Operands.constant(image, 2).getClass());
    assertSame(Operands.constant(image, 2), Operands.constant(image, 2));
    assertSame(java.util.Locale.ROOT, Operands.constant(image, 3));
    assertEquals("[Lp.Atlas$Secret;", ((Class<?>) Operands.constant(image, 4)).getName());
    assertSame(long.class, Operands.constant(image, 5));
  }

  @Test
  void packagePrivateClassOfAnotherPackageIsReached() throws Exception {
    Shape far = Plans.constructor("q.Far", Access.PACKAGE, "I");
    GeneratedClass generated =
        Plans.emit(ATLAS, Plans.image(cities(ATLAS), List.of(far), List.of()));
    Map<String, String> users =
        Map.of("p.Atlas", ATLAS_SOURCE, "q.Far", "package q; record Far(int x) {}");
    Object image = Compiled.of(users, generated).field("p.AtlasFrozen$CitiesImage", "INSTANCE");
    assertEquals("Far[x=3]", Operands.make((Image) image, 0, 3).toString());
  }

  @Test
  void classWithDollarInItsOwnNameIsReached() throws Exception {
    Shape odd = Plans.constructor("p.$Odd$", Access.PUBLIC, "I");
    GeneratedClass generated =
        Plans.emit(ATLAS, Plans.image(cities(ATLAS), List.of(odd), List.of()));
    Map<String, String> users =
        Map.of("p.Atlas", ATLAS_SOURCE, "p.$Odd$", "package p; public record $Odd$(int x) {}");
    Object image = Compiled.of(users, generated).field("p.AtlasFrozen$CitiesImage", "INSTANCE");
    assertEquals("$Odd$[x=3]", Operands.make((Image) image, 0, 3).toString());
  }

  @Test
  void thousandShapesAndConstantsFitInMethods() throws Exception {
    Map<String, String> users = new LinkedHashMap<>(Map.of("p.Atlas", ATLAS_SOURCE));
    StringBuilder many = new StringBuilder("package p; public interface Many {\n");
    List<Shape> shapes = new ArrayList<>();
    List<Node> constants = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.append("record R").append(i).append("(int a, String b, Object[] c, long d) {}\n");
      shapes.add(
          Plans.constructor(
              "p.Many$R" + i,
              Access.PUBLIC,
              "I",
              "Ljava/lang/String;",
              "[Ljava/lang/Object;",
              "J"));
    }
    many.append("enum E { ");
    for (int i = 0; i < 2500; i++) {
      many.append("C").append(i).append(", ");
      constants.add(new Node.EnumConstant("p.Many$E", "C" + i, Access.PUBLIC));
    }
    users.put("p.Many", many + "} }");
    GeneratedClass generated = Plans.emit(ATLAS, Plans.image(cities(ATLAS), shapes, constants));
    Object image = Compiled.of(users, generated).field("p.AtlasFrozen$CitiesImage", "INSTANCE");
    for (int i : List.of(0, 499, 999)) {
      Object made = Operands.make((Image) image, i, 1, "b", null, 2L);
      assertEquals("R" + i + "[a=1, b=b, c=null, d=2]", made.toString());
    }
    assertEquals("C2499", Operands.constant((Image) image, 2499).toString());
  }

  @Test
  void pagesOfAllSizesComeBackWhole() throws Exception {
    String zeros = "\0".repeat(70_000);
    String wide = "\u4e16".repeat(50_000) + '\uD800';
    List<PageText> pages =
        List.of(
            PageText.of("a".repeat(PageText.LIMIT), ""),
            PageText.of(zeros, wide),
            PageText.of("", ""),
            PageText.of("\u00ff".repeat(200_000), ""));
    Image image = paged(pages);
    assertEquals("a".repeat(PageText.LIMIT), Operands.data(image, 0));
    assertEquals("", Operands.wide(image, 0));
    assertEquals(zeros, Operands.data(image, 1));
    assertEquals(wide, Operands.wide(image, 1));
    assertEquals("", Operands.data(image, 2));
    assertEquals("\u00ff".repeat(200_000), Operands.data(image, 3));
  }

  @Test
  void pagesThatShareAClassAndPagesOfOtherClassesAreFoundByNumber() throws Exception {
    List<PageText> pages = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pages.add(PageText.of(i + "x".repeat(20_000), i == 5 ? "\u4e16" : ""));
    }
    Image image = paged(pages);
    for (int i = 0; i < 40; i++) {
      assertEquals(i + "x".repeat(20_000), Operands.data(image, i));
      assertEquals(i == 5 ? "\u4e16" : "", Operands.wide(image, i));
    }
  }

  @Test
  void thousandsOfPagesAreFoundByNumber() throws Exception {
    List<PageText> pages = new ArrayList<>();
    for (int i = 0; i < 3500; i++) {
      pages.add(PageText.of("page " + i, i % 1000 == 7 ? "\u4e16" + i : ""));
    }
    Image image = paged(pages);
    for (int i : List.of(0, 255, 256, 1023, 1024, 3499)) {
      assertEquals("page " + i, Operands.data(image, i));
    }
    assertEquals("\u4e16" + 2007, Operands.wide(image, 2007));
    assertEquals("", Operands.wide(image, 3499));
  }

  @Test
  void routersStaySmallHoweverManyPagesThereAre() {
    List<PageText> pages = new ArrayList<>();
    for (int i = 0; i < 3500; i++) {
      pages.add(PageText.of("", ""));
    }
    ImagePlan plan = new ImagePlan(cities(ATLAS), "", pages, List.of(), List.of());
    for (ClassBytes router : Plans.emit(ATLAS, plan).pages()) {
      assertTrue(router.bytes().length < 24_000, router.binaryName());
    }
  }

  private static Image paged(List<PageText> pages) throws Exception {
    ImagePlan plan = new ImagePlan(cities(ATLAS), "@@@", pages, List.of(), List.of());
    Compiled compiled = Compiled.of(Map.of("p.Atlas", ATLAS_SOURCE), Plans.emit(ATLAS, plan));
    return (Image) compiled.field("p.AtlasFrozen$CitiesImage", "INSTANCE");
  }
}
