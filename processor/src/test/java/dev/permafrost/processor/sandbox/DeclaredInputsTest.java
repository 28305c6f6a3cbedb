package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a routine declares is what it gets of the world, and what it read is told. */
class DeclaredInputsTest {
  private static final String READER =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      class Reader {
        static String variable() { return System.getenv("CITY") + System.getenv("SECRET") + System.getenv().containsKey("SECRET"); }
        static String property() {
          return System.getProperty("city") + System.getProperty("other") + Integer.getInteger("size")
              + Boolean.getBoolean("flag") + System.getProperty("file.separator");
        }
        static String defaults() {
          return String.format("%.1f%n", 1.5) + ZoneId.systemDefault() + new String(new byte[] {65});
        }
        static String file() throws IOException {
          return Files.readString(Path.of("data/city.txt")) + new File("data/none.txt").exists()
              + new File("data").list().length;
        }
        static String other() throws IOException { return Files.readString(Path.of("secret.txt")); }
        static String outside() throws IOException { return Files.readString(Path.of("data/../../x")); }
        static String writing() throws IOException { Files.writeString(Path.of("data/city.txt"), "x"); return ""; }
        static String parsed() throws Exception {
          javax.xml.parsers.SAXParserFactory.newInstance().newSAXParser().parse(
              new ByteArrayInputStream("<a/>".getBytes("UTF-8")), new org.xml.sax.helpers.DefaultHandler());
          return "";
        }
        static String home() { return new File(System.getProperty("java.home")).getName().isEmpty() + ""; }
        static String clock() {
          return Instant.now() + " " + System.currentTimeMillis() + " " + new Date().getTime()
              + " " + Calendar.getInstance().getTimeInMillis() + " " + LocalDate.now();
        }
        static String random() throws Exception {
          return new Random().nextInt() + " " + Math.random() + " " + UUID.randomUUID() + " "
              + java.util.concurrent.ThreadLocalRandom.current().nextInt() + " "
              + new java.security.SecureRandom().nextInt() + " " + new Random().nextInt();
        }
        static int threads() throws Exception {
          int[] sum = new int[1];
          Thread thread = new Thread(() -> sum[0] = java.util.stream.IntStream.range(0, 100).parallel().sum());
          thread.start();
          thread.join();
          return sum[0];
        }
        static String clockInThread() throws Exception {
          String[] text = new String[1];
          Thread thread = new Thread(() -> text[0] = "" + System.nanoTime());
          thread.start();
          thread.join();
          return text[0];
        }
        static String resource() {
          return "" + Reader.class.getResource("/none.txt") + Reader.class.getResource("/some.txt");
        }
        static String zone() { return ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("Asia/Tokyo")).getOffset().getId(); }
        static String plain() { return "plain" + 1; }
      }
      """;

  private static final List<String> NOTHING_DECLARED =
      List.of(
          "parsed",
          "home",
          "variable",
          "property",
          "defaults",
          "file",
          "threads",
          "resource",
          "zone",
          "plain");
  private static final Declaration CITY = declare(List.of("CITY"), List.of(), List.of());
  private static final Declaration PROPERTIES =
      declare(List.of(), List.of("city", "size", "file.separator"), List.of());
  private static final Declaration DATA = declare(List.of(), List.of(), List.of("data/*.txt"));

  @TempDir static Path project;
  private static Map<Routine, Ran> ran;
  private static Map<Routine, Ran> again;

  @BeforeAll
  static void runThemAll() throws IOException {
    Files.createDirectory(project.resolve("data"));
    Files.writeString(project.resolve("data/city.txt"), "Oslo");
    Files.writeString(project.resolve("secret.txt"), "secret");
    BuildWorld build =
        new BuildWorld(
            Map.of("CITY", "Paris", "SECRET", "x", "SOURCE_DATE_EPOCH", "86400"),
            Map.of("city", "Rome", "size", "3", "other", "y"),
            project);
    ran = run(build, routines());
    again = run(build, List.of(routine("random", allow("RANDOM"))));
  }

  private static List<Routine> routines() {
    List<Routine> routines = new ArrayList<>();
    for (String method : NOTHING_DECLARED) {
      routines.add(routine(method, Declaration.NOTHING));
    }
    routines.add(routine("variable", CITY));
    routines.add(routine("property", PROPERTIES));
    for (String method : List.of("file", "other", "outside", "writing")) {
      routines.add(routine(method, DATA));
    }
    routines.add(routine("clock", allow("CLOCK")));
    routines.add(routine("clock", allow("THREADS")));
    routines.add(routine("random", allow("RANDOM")));
    routines.add(routine("random", allow("CLOCK", "THREADS")));
    routines.add(routine("threads", allow("THREADS")));
    routines.add(routine("clockInThread", allow("THREADS")));
    return routines;
  }

  private static Routine routine(String method, Declaration declaration) {
    return Lab.routine("Reader", method, declaration);
  }

  /** What both workers saw, and the result on which they agree. */
  private record Ran(Outcome<Recording> recording, Outcome<Graph> graph) {}

  /** All of them in one pair of workers. */
  private static Map<Routine, Ran> run(BuildWorld build, List<Routine> routines) {
    Compiled compiled = Compiled.of("Reader", READER).with("some.txt", "text");
    Map<Routine, Ran> ran = new HashMap<>();
    try (Sandbox sandbox = new Sandbox(compiled, Limits.DEFAULT, build)) {
      sandbox
          .run(routines)
          .forEach(
              (routine, recording) ->
                  ran.put(
                      routine,
                      new Ran(
                          recording,
                          recording.then(each -> Lab.snapshot(routine, each, sandbox)))));
    }
    return ran;
  }

  private static Ran ran(String method, Declaration declaration) {
    return ran.get(routine(method, declaration));
  }

  private static Recording recording(Ran ran) {
    Outcome<Recording> outcome = ran.recording();
    assertInstanceOf(Outcome.Success.class, outcome, () -> outcome.problems().toString());
    return ((Outcome.Success<Recording>) outcome).value();
  }

  /** The result, on which both runs agree. */
  private static String text(Ran ran) {
    Node node = Lab.graph(ran.graph()).node(0);
    return node instanceof Node.Text text ? text.value() : ((Node.Box) node).value().toString();
  }

  private static void assertRead(Ran outcome, String... inputs) {
    List<String> read = recording(outcome).inputs().stream().map(Input::toString).toList();
    assertTrue(read.containsAll(List.of(inputs)), read::toString);
  }

  private static void assertRefused(Ran ran) {
    Outcome<Recording> outcome = ran.recording();
    assertTrue(
        outcome.problems().stream().anyMatch(each -> each.id() == ProblemId.DeniedByRule),
        () -> outcome.problems().toString());
  }

  private static Declaration declare(
      List<String> environment, List<String> properties, List<String> files, String... allow) {
    return new Declaration(environment, properties, files, List.of(allow), false);
  }

  private static Declaration allow(String... effects) {
    return declare(List.of(), List.of(), List.of(), effects);
  }

  @Test
  void onlyDeclaredVariablesAreThere() {
    Ran outcome = ran("variable", CITY);
    assertEquals("Parisnullfalse", text(outcome));
    assertRead(outcome, "ENVIRONMENT CITY", "ENVIRONMENT SECRET (absent)");
    assertEquals("nullnullfalse", text(ran("variable", Declaration.NOTHING)));
  }

  @Test
  void onlyDeclaredPropertiesHaveTheBuildsValues() {
    Ran outcome = ran("property", PROPERTIES);
    assertEquals("Romenull3falsenull", text(outcome));
    assertRead(
        outcome,
        "PROPERTY city",
        "PROPERTY other (absent)",
        "PROPERTY size",
        "PROPERTY flag (absent)",
        "PROPERTY file.separator (absent)");
    assertEquals("nullnullnullfalse/", text(ran("property", Declaration.NOTHING)));
  }

  @Test
  void defaultsOfTheJvmAreInputs() {
    Ran outcome = ran("defaults", Declaration.NOTHING);
    assertEquals("1.5\nUTCA", text(outcome));
    assertRead(outcome, "LOCALE FORMAT", "ZONE ", "CHARSET ", "LINE_SEPARATOR ");
  }

  @Test
  void declaredFilesCanBeReadAndOthersCannot() {
    Ran outcome = ran("file", DATA);
    assertEquals("Oslofalse1", text(outcome));
    assertRead(outcome, "FILE data/city.txt", "EXISTENCE data/none.txt (absent)", "DIRECTORY data");
    assertRefused(ran("file", Declaration.NOTHING));
    assertRefused(ran("other", DATA));
    assertRefused(ran("outside", DATA));
    assertRefused(ran("writing", DATA));
  }

  @Test
  void aDeclaredClockStandsStill() {
    assertEquals(
        "1970-01-02T00:00:00Z 86400000 86400000 86400000 1970-01-02",
        text(ran("clock", allow("CLOCK"))));
    assertVaries("CLOCK", ran("clock", allow("THREADS")));
  }

  @Test
  void declaredRandomnessIsTheSameInEveryRun() {
    String first = text(ran("random", allow("RANDOM")));
    assertEquals(first, text(again.get(routine("random", allow("RANDOM")))));
    String[] numbers = first.split(" ");
    assertTrue(!numbers[0].equals(numbers[5]), first);
    assertVaries("RANDOM", ran("random", allow("CLOCK", "THREADS")));
  }

  @Test
  void threadsRunUnderTheSameSeal() {
    assertEquals("4950", text(ran("threads", allow("THREADS"))));
    assertVaries("THREADS", ran("threads", Declaration.NOTHING));
    assertVaries("CLOCK", ran("clockInThread", allow("THREADS")));
  }

  private static void assertVaries(String category, Ran ran) {
    List<Input> inputs = recording(ran).inputs();
    assertTrue(
        inputs.stream().anyMatch(each -> each.toString().equals("VARIED " + category)),
        inputs::toString);
  }

  @Test
  void resourcesAreInputsThereOrNot() {
    assertRead(
        ran("resource", Declaration.NOTHING), "RESOURCE none.txt (absent)", "RESOURCE some.txt");
  }

  @Test
  void dataOfTheJdkIsAnInputOnlyWhereItIsUsed() {
    assertRead(ran("zone", Declaration.NOTHING), "JDK_DATA ");
    assertEquals(List.of(), recording(ran("plain", Declaration.NOTHING)).inputs());
  }

  /** Otherwise whatever parses XML would run live under a JDK that is installed elsewhere. */
  @Test
  void folderOfTheJdkIsAnInputOnlyForWhoAsksForItHimself() {
    List<Input> read = recording(ran("parsed", Declaration.NOTHING)).inputs();
    assertTrue(read.stream().noneMatch(each -> each.key().equals("java.home")), read::toString);
    assertRead(ran("home", Declaration.NOTHING), "PROPERTY java.home");
  }
}
