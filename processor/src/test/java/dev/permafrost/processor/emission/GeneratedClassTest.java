package dev.permafrost.processor.emission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.plan.DependentPlan;
import dev.permafrost.processor.plan.Guard;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.Inputs;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.testkit.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GeneratedClassTest {
  private static final Owner ATLAS = Plans.owner("atlas", "Cities");

  private static GeneratedClass atlas() {
    Routine byName =
        new Routine(
            ATLAS,
            "byName",
            "java.util.NavigableMap<java.lang.String,java.util.List<? extends atlas.Cities.City>>",
            "Ljava/util/NavigableMap;",
            List.of("java.io.IOException"),
            true,
            Declaration.NOTHING);
    Routine depth = Plans.routine(ATLAS, "maxDepth", "int", "I");
    ImagePlan image =
        new ImagePlan(
            byName,
            "2 pages, root 0:3",
            List.of(PageText.of("a".repeat(14_000), ""), PageText.of("b".repeat(9_000), "\u4e16")),
            List.of(
                Plans.constructor("java.util.TreeMap", Access.PUBLIC, "Ljava/util/Comparator;"),
                Plans.constructor(
                    "atlas.Cities$City",
                    Access.PUBLIC,
                    "Ljava/lang/String;",
                    "Ljava/util/Map$Entry;",
                    "D",
                    "D",
                    "J",
                    "Latlas/Cities$Kind;",
                    "[Ljava/lang/String;"),
                Plans.constructor("atlas.Cities$Note", Access.PRIVATE, "Ljava/lang/String;", "I")),
            List.of(new Node.EnumConstant("atlas.Cities$Kind", "CAPITAL", Access.PUBLIC)));
    return Plans.emit(ATLAS, Plans.expression(depth, new Node.Box(12)), image);
  }

  @Test
  void sourceReadsAsTheGoldenFile() throws IOException {
    assertEquals(golden("CitiesFrozen.java"), atlas().source());
  }

  @Test
  void guardsAreListedInTheSource() throws IOException {
    assertEquals(golden("UnitsFrozen.java"), units().source());
  }

  private static GeneratedClass units() {
    Owner owner = Plans.owner("atlas", "Units");
    Routine lenient = Plans.routine(owner, "perDegree", "int", "I");
    Routine strict =
        new Routine(
            owner,
            "names",
            "java.lang.String",
            "Ljava/lang/String;",
            List.of(),
            true,
            new Declaration(List.of(), List.of(), List.of(), List.of(), true));
    Routine read = Plans.routine(owner, "count", "int", "I");
    Guard set = new Guard(Guard.Kind.PROPERTY, "atlas.units", "0123456789abcdef0123456789abcdef");
    Guard absent = new Guard(Guard.Kind.ENVIRONMENT, "ATLAS_\"HOME\"", Guard.ABSENT);
    List<String> bakedIn = List.of("resource atlas/a.csv", "resource atlas/b.csv");
    return Plans.emit(
        owner,
        new DependentPlan(
            Plans.expression(lenient, new Node.Box(111)),
            new Inputs(List.of(set, absent), List.of())),
        new DependentPlan(
            Plans.expression(strict, new Node.Text("km", false)),
            new Inputs(List.of(set), bakedIn)),
        new DependentPlan(Plans.expression(read, new Node.Box(2)), new Inputs(List.of(), bakedIn)));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = GeneratedClassTest.class.getResourceAsStream("/golden/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** By its simple name, and in class files, where coverage tools look for it. */
  @Test
  void everyClassSaysThatItIsGenerated() {
    GeneratedClass generated = atlas();
    Pattern declaration = Pattern.compile("(?m)^ *(?:public|private static) final class");
    assertEquals(
        declaration.matcher(generated.source()).results().count(),
        Pattern.compile("@(dev\\.permafrost\\.runtime\\.)?Generated\n")
            .matcher(generated.source())
            .results()
            .count());
    for (ClassBytes page : generated.pages()) {
      String text = new String(page.bytes(), StandardCharsets.ISO_8859_1);
      assertTrue(text.contains("Ldev/permafrost/runtime/Generated;"), page.binaryName());
    }
  }

  @Test
  void sameInputMakesTheSameBytes() {
    List<ClassBytes> once = atlas().pages();
    List<ClassBytes> twice = atlas().pages();
    for (int i = 0; i < once.size(); i++) {
      Assertions.assertArrayEquals(once.get(i).bytes(), twice.get(i).bytes());
    }
    assertEquals(atlas().source(), atlas().source());
  }

  @Test
  void linesStayInAHundredColumns() {
    assertTrue(atlas().source().lines().allMatch(line -> line.length() <= 100));
  }

  @Test
  void ownersInTheDefaultPackageAndNestedOnesAreNamed() throws Exception {
    Owner plain = Plans.owner("", "Plain");
    Owner nested = Plans.owner("", "Plain.Inner");
    GeneratedClass one = limit(plain);
    GeneratedClass two = limit(nested);
    String user =
        """
        public class Plain {
          public static int limit() { return 1; }
          public static class Inner {
            public record Leaf() {}
            public static int limit() { return 2; }
            public static Leaf leaf() { return null; }
          }
        }
        """;
    Compiled compiled = Compiled.of(Map.of("Plain", user), one, two);
    assertEquals(7, compiled.call("PlainFrozen", "limit"));
    assertEquals(7, compiled.call("Plain_InnerFrozen", "limit"));
  }

  private static GeneratedClass limit(Owner owner) {
    Routine leaf = Plans.routine(owner, "leaf", "Plain.Inner.Leaf", "LPlain$Inner$Leaf;");
    Routine limit = Plans.routine(owner, "limit", "int", "I");
    return owner.sourceName().equals("Plain")
        ? Plans.emit(owner, Plans.expression(limit, new Node.Box(7)))
        : Plans.emit(owner, Plans.expression(leaf), Plans.expression(limit, new Node.Box(7)));
  }

  @Test
  void packagePrivateOwnerAndRoutineStayPackagePrivate() throws Exception {
    Owner owner = new Owner("p", "p.Own", "p.Own", false);
    Routine routine = new Routine(owner, "size", "int", "I", List.of(), false, Declaration.NOTHING);
    GeneratedClass generated = Plans.emit(owner, Plans.expression(routine, new Node.Box(3)));
    String user = "package p; class Own { static int size() { return 3; } }";
    Class<?> frozen = Compiled.of(Map.of("p.Own", user), generated).loadClass("p.OwnFrozen");
    assertFalse(Modifier.isPublic(frozen.getModifiers()));
    assertFalse(Modifier.isPublic(frozen.getDeclaredMethod("size").getModifiers()));
    assertFalse(Modifier.isPublic(frozen.getDeclaredField("SIZE").getModifiers()));
  }

  @Test
  void routinesThatDifferInCaseGetFilesThatDifferInMore() {
    Routine lower = Plans.routine(ATLAS, "cities", "java.lang.Object", "Ljava/lang/Object;");
    Routine upper = Plans.routine(ATLAS, "Cities", "java.lang.Object", "Ljava/lang/Object;");
    Routine page = Plans.routine(ATLAS, "cities_0", "java.lang.Object", "Ljava/lang/Object;");
    GeneratedClass generated =
        Plans.emit(
            ATLAS,
            Plans.image(lower, List.of(), List.of()),
            Plans.image(upper, List.of(), List.of()),
            Plans.image(page, List.of(), List.of()));
    Set<String> files =
        generated.pages().stream()
            .map(bytes -> bytes.binaryName().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toSet());
    assertEquals(3, files.size());
  }

  @Test
  void classThatIsNotFrozenRunsRoutinesAndWrapsWhatTheyThrow() throws Exception {
    Owner owner = Plans.owner("p", "Own");
    Routine depth = Plans.routine(owner, "maxDepth", "int", "I");
    Routine fails =
        new Routine(
            owner,
            "fails",
            "java.util.List<java.lang.String>",
            "Ljava/util/List;",
            List.of("java.io.IOException"),
            true,
            Declaration.NOTHING);
    Emission.Facade facade =
        Emission.facade(owner, List.of(depth, fails), true, "compiled with mode live");
    assertEquals(List.of("p.OwnFrozen", "p.OwnFrozenConstant_MAX_DEPTH"), facade.classes());
    String user =
        """
        package p;
        public class Own {
          public static int maxDepth() { return 12; }
          public static java.util.List<String> fails() throws java.io.IOException {
            throw new java.io.IOException("gone");
          }
        }
        """;
    Compiled compiled = Compiled.of(Map.of("p.Own", user, "p.OwnFrozen", facade.source()));
    assertEquals(12, compiled.call("p.OwnFrozen", "maxDepth"));
    assertEquals(12, compiled.field("p.OwnFrozenConstant_MAX_DEPTH", "MAX_DEPTH"));
    Throwable thrown =
        Assertions.assertThrows(
                InvocationTargetException.class, () -> compiled.call("p.OwnFrozen", "fails"))
            .getCause();
    assertEquals("dev.permafrost.runtime.LiveInitException", thrown.getClass().getName());
    assertEquals("gone", thrown.getCause().getMessage());
  }
}
