package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import dev.permafrost.functional.harness.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen programs in worlds like that of the build, and unlike it. */
class GuardsTest {
  private static final String SECRET = "correct horse battery staple";
  private static final Set<String> NONE = Set.of();

  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void compile() {
    System.setProperty("atlas.lang", SECRET);
    project = Project.in(folder).source("p/World.java", WORLD).source("p/Main.java", MAIN);
    Compiler.standard().option("--release", "17").compile(project).orFail();
  }

  @AfterAll
  static void forget() {
    System.clearProperty("atlas.lang");
  }

  /** Runs in the world of the build, but for some options of the JVM, which come last. */
  private static Jvm jvm(String... differences) {
    List<String> options =
        new java.util.ArrayList<>(
            List.of(
                "-Datlas.lang=" + SECRET,
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
    options.addAll(List.of(differences));
    return Jvm.of(project, options.toArray(String[]::new));
  }

  /** Asserts which roots run live; the program itself asserts that each answers as live code. */
  private static Run assertLive(Set<String> expected, Jvm jvm) {
    Run run = jvm.run("p.Main", "all");
    assertEquals(0, run.exitValue(), run.out());
    Set<String> live = new TreeSet<>();
    for (String line : run.lines()) {
      if (line.startsWith("LIVE ")) {
        live.add(line.substring(5, line.indexOf(':')));
      }
    }
    assertEquals(new TreeSet<>(expected), live, run.out());
    return run;
  }

  @Test
  void inTheWorldOfTheBuildAllRootsAreFrozenAndNothingIsSaid() {
    Run run = assertLive(NONE, jvm());
    assertFalse(run.out().contains("runs live"), run.out());
  }

  @Test
  void aDeclaredVariableThatDiffersRunsOneRootLive() {
    assertLive(Set.of("path"), jvm().with("PATH", "/elsewhere"));
  }

  @Test
  void anUndeclaredVariableMustBeAbsent() {
    assertLive(Set.of("missing"), jvm().with("ATLAS_MISSING", ""));
  }

  @Test
  void aDeclaredPropertyThatDiffersRunsOneRootLive() {
    assertLive(Set.of("lang"), jvm("-Datlas.lang=en"));
  }

  @Test
  void anUndeclaredPropertyMustBeAbsentHoweverItIsAskedFor() {
    assertLive(Set.of("size"), jvm("-Datlas.size=4"));
  }

  @Test
  void theDefaultLocaleIsGuardedByCategory() {
    assertLive(Set.of("language", "number", "display"), jvm("-Duser.language=de"));
    assertLive(Set.of("number"), jvm("-Duser.language.format=de"));
    assertLive(Set.of("display"), jvm("-Duser.language.display=de"));
  }

  @Test
  void theDefaultTimeZoneIsGuarded() {
    assertLive(Set.of("zone"), jvm("-Duser.timezone=Europe/Paris"));
  }

  @Test
  void theDefaultTimeZoneIsGuardedWhereTheSystemSetsIt() {
    Jvm here = Jvm.of(project, "-Datlas.lang=" + SECRET, "-Duser.language=en", "-Duser.country=US");
    assertLive(Set.of("zone"), here.with("TZ", "Asia/Tokyo"));
  }

  @Test
  void theDefaultCharsetIsGuarded() {
    assertLive(Set.of("charset"), jvm("-Dfile.encoding=ISO-8859-1"));
  }

  @Test
  void theLineSeparatorIsGuarded() {
    assertLive(Set.of("lines"), jvm("-Dline.separator=\r\n"));
  }

  @Test
  void onAnotherJdkOnlyWhatReadDataOfTheJdkRunsLive() {
    List<Path> others = Toolchain.otherJdks();
    Assumptions.assumeFalse(others.isEmpty(), "one JDK is installed");
    for (Path other : others) {
      // Later JDKs ask for a locale's separators even where it is the American one.
      boolean asks = Runtime.version().feature() > 17;
      Set<String> live = asks ? Set.of("rules", "number") : Set.of("rules");
      Run run = assertLive(live, jvm().on(other));
      assertTrue(run.out().contains("this JDK is of another version"), run.out());
    }
  }

  @Test
  void aFallbackIsToldOnceWithTheGuardAndWithoutItsValue() {
    Run run = jvm("-Datlas.lang=another secret").run("p.Main", "thrice");
    List<String> told = run.lines().stream().filter(line -> line.contains("runs live")).toList();
    assertEquals(1, told.size(), run.out());
    assertTrue(
        told.get(0).contains("p.World.lang runs live: system property atlas.lang is not as it was"),
        run.out());
    assertFalse(run.out().contains("secret"), run.out());
    assertFalse(run.out().contains(SECRET), run.out());
  }

  @Test
  void whatCanChangeIsComparedAtEveryCall() {
    Run run = jvm().run("p.Main", "change");
    assertEquals(
        List.of(
            "lang FROZEN",
            "lang LIVE",
            "lang LIVE",
            "lang FROZEN",
            "language FROZEN",
            "language LIVE",
            "language FROZEN",
            "zone FROZEN",
            "zone LIVE",
            "zone LIVE",
            "zone FROZEN"),
        run.lines().stream().filter(line -> line.matches("\\w+ (LIVE|FROZEN)")).toList(),
        run.out());
    assertEquals(0, run.exitValue(), run.out());
  }

  @Test
  void aLiveRunThatThrowsThrowsAsLiveCodeAndIsTriedAgain() {
    Run run = jvm("-Datlas.broken=true").run("p.Main", "throw");
    assertTrue(
        run.out()
            .contains(
                "dev.permafrost.runtime.LiveInitException caused by java.io.IOException: broken"),
        run.out());
    assertTrue(run.out().contains("then fine"), run.out());
    assertEquals(0, run.exitValue(), run.out());
  }

  @Test
  void whereTheRoutineOrTheUserSaysSoAMismatchIsAnError() {
    String message = "the frozen result of p.World.strict does not hold here: system property";
    assertTrue(jvm("-Datlas.strict=1").run("p.Main", "strict").out().contains(message));
    Run allowed = jvm("-Datlas.strict=1", "-Dpermafrost.onMismatch=live").run("p.Main", "strict");
    assertTrue(allowed.out().contains("strict is live"), allowed.out());
    Run refused = jvm("-Datlas.lang=en", "-Dpermafrost.onMismatch=fail").run("p.Main", "thrice");
    assertTrue(
        refused.out().contains("dev.permafrost.runtime.GuardFailedException"), refused.out());
    assertFalse(refused.exitValue() == 0);
    Run unknown = jvm("-Dpermafrost.onMismatch=perhaps").run("p.Main", "thrice");
    assertTrue(unknown.out().contains("must be live or fail, but is perhaps"), unknown.out());
  }

  @Test
  void modeLiveRunsGuardedRootsLiveToo() {
    Run run = jvm("-Dpermafrost.mode=live").run("p.Main", "all");
    assertEquals(
        List.of("permafrost.mode is live"),
        run.lines().stream()
            .filter(line -> line.startsWith("LIVE "))
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .distinct()
            .toList());
  }

  @Test
  void theFlightRecorderHasOneEventPerRoot() throws IOException {
    Path recording = folder.resolve("fallback.jfr");
    jvm("-Datlas.lang=en", "-XX:StartFlightRecording:filename=" + recording)
        .run("p.Main", "thrice");
    var events =
        jdk.jfr.consumer.RecordingFile.readAllEvents(recording).stream()
            .filter(event -> event.getEventType().getName().equals("dev.permafrost.Fallback"))
            .toList();
    assertEquals(1, events.size());
    assertEquals("p.World.lang", events.get(0).getString("root"));
    assertTrue(events.get(0).getString("reason").startsWith("system property atlas.lang"));
  }

  @Test
  void anImageOfJavaBaseAloneRunsLiveAsWell() {
    Run run = jvm("-Datlas.lang=en", "--limit-modules=java.base").run("p.Main", "thrice");
    assertEquals(0, run.exitValue(), run.out());
    assertTrue(run.out().contains("p.World.lang runs live"), run.out());
  }

  @Test
  void noValueIsInAnyClassFile() throws IOException {
    for (var file : project.output().entrySet()) {
      String bytes = new String(file.getValue(), java.nio.charset.StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains(SECRET), file.getKey());
    }
    byte[] facade = Files.readAllBytes(project.classes().resolve("p/WorldFrozen.class"));
    String constants = new String(facade, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(constants.contains("atlas.size") && constants.contains("absent"), constants);
    assertTrue(constants.matches("(?s).*atlas\\.lang[^a-z]*[0-9a-f]{32}.*"), constants);
  }

  @Test
  void aRootWithoutGuardsLoadsNoClassOfTheirs() {
    Run run = jvm("-Xlog:class+load").run("p.Main", "plain");
    assertTrue(run.out().contains("dev.permafrost.runtime.Gate "), run.out());
    assertFalse(run.out().contains("dev.permafrost.runtime.guard"), run.out());
  }

  private static final String WORLD =
      """
      package p;

      import dev.permafrost.Freezable;
      import dev.permafrost.OnMismatch;
      import java.io.IOException;
      import java.util.List;
      import java.util.Locale;

      public class World {
        @Freezable
        public static List<String> plain() {
          return List.of("plain");
        }

        @Freezable(environment = "PATH")
        public static int path() {
          return System.getenv("PATH").length();
        }

        @Freezable
        public static boolean missing() {
          return System.getenv("ATLAS_MISSING") == null;
        }

        @Freezable(properties = "atlas.lang")
        public static List<Integer> lang() {
          return List.of(System.getProperty("atlas.lang", "").length());
        }

        @Freezable
        public static int size() {
          return Integer.getInteger("atlas.size", 3);
        }

        @Freezable
        public static List<String> language() {
          return List.of(Locale.getDefault().getLanguage());
        }

        @Freezable
        public static String number() {
          return String.format("%,d", 1_234_567);
        }

        @Freezable
        public static String display() {
          return Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag();
        }

        @Freezable
        public static int zone() {
          return java.util.TimeZone.getDefault().getRawOffset();
        }

        @Freezable
        public static String charset() {
          return java.nio.charset.Charset.defaultCharset().name();
        }

        @Freezable
        public static int lines() {
          return System.lineSeparator().length();
        }

        @Freezable
        public static String rules() {
          return java.time.ZoneId.of("Europe/Paris").getRules().toString();
        }

        @Freezable
        public static List<String> broken() throws IOException {
          if (Boolean.getBoolean("atlas.broken")) {
            throw new IOException("broken");
          }
          return List.of("fine");
        }

        @Freezable(onMismatch = OnMismatch.FAIL)
        public static String strict() {
          return System.getProperty("atlas.strict") == null ? "strict is frozen" : "strict is live";
        }
      }
      """;

  private static final String MAIN =
      """
      package p;

      import dev.permafrost.runtime.Root;
      import dev.permafrost.runtime.Roots;
      import java.util.Locale;
      import java.util.SimpleTimeZone;
      import java.util.TimeZone;

      public class Main {
        public static void main(String[] args) throws Exception {
          switch (args[0]) {
            case "all" -> all();
            case "thrice" -> thrice();
            case "change" -> change();
            case "throw" -> broken();
            case "strict" -> System.out.println(WorldFrozen.strict());
            default -> same(World.plain(), WorldFrozen.plain());
          }
        }

        static void all() throws Exception {
          same(World.plain(), WorldFrozen.plain());
          same(World.path(), WorldFrozen.path());
          same(World.missing(), WorldFrozen.missing());
          same(World.lang(), WorldFrozen.lang());
          same(World.size(), WorldFrozen.size());
          same(World.language(), WorldFrozen.language());
          same(World.number(), WorldFrozen.number());
          same(World.display(), WorldFrozen.display());
          same(World.zone(), WorldFrozen.zone());
          same(World.charset(), WorldFrozen.charset());
          same(World.lines(), WorldFrozen.lines());
          same(World.rules(), WorldFrozen.rules());
          same(World.broken(), WorldFrozen.broken());
          same(World.strict(), WorldFrozen.strict());
          for (Root root : Roots.all()) {
            System.out.println(
                root.state() + " " + root.name().substring(8) + ": " + root.reason());
          }
        }

        static void same(Object live, Object frozen) {
          if (!live.equals(frozen)) {
            throw new AssertionError(frozen + " for " + live);
          }
        }

        static void thrice() {
          for (int i = 0; i < 3; i++) {
            same(World.lang(), WorldFrozen.lang());
          }
        }

        static void state(String name) throws Exception {
          for (Root root : Roots.all()) {
            if (root.name().endsWith("." + name)) {
              System.out.println(name + " " + root.state());
            }
          }
        }

        static void lang() throws Exception {
          same(World.lang(), WorldFrozen.lang());
          state("lang");
        }

        static void language() throws Exception {
          same(World.language(), WorldFrozen.language());
          state("language");
        }

        static void zone() throws Exception {
          same(World.zone(), WorldFrozen.zone());
          state("zone");
        }

        static void change() throws Exception {
          String before = System.getProperty("atlas.lang");
          lang();
          System.setProperty("atlas.lang", "fr");
          lang();
          System.clearProperty("atlas.lang");
          lang();
          System.setProperty("atlas.lang", before);
          lang();
          language();
          Locale.setDefault(Locale.JAPAN);
          language();
          Locale.setDefault(Locale.US);
          language();
          zone();
          TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
          zone();
          TimeZone.setDefault(new SimpleTimeZone(3_600_000, "UTC"));
          zone();
          TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
          zone();
        }

        static void broken() {
          try {
            WorldFrozen.broken();
          } catch (RuntimeException e) {
            System.out.println(e.getClass().getName() + " caused by " + e.getCause());
          }
          System.setProperty("atlas.broken", "no");
          System.out.println("then " + WorldFrozen.broken().get(0));
        }
      }
      """;
}
