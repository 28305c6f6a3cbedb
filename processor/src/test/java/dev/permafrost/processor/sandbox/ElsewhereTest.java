package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.snapshot.Snapshots;
import dev.permafrost.processor.snapshot.agreement.Agreement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With which other values of what it reads a routine gives the same. */
class ElsewhereTest {
  private static final String READER =
      """
      class Reader {
        static String lower() { return "TITLE".toLowerCase(); }
        static String dotless() { return "MOP".toLowerCase(); }
        static int bytes() { return "12 €".getBytes().length; }
        static String zone() { return java.util.TimeZone.getDefault().getID(); }
        static String number() { return Double.toString(1.5); }
        static boolean home() { return System.getProperty("user.home").startsWith("/home"); }
        static int depth() { return System.getProperty("user.home").isEmpty() ? 1 : 0; }
        static boolean client() { return System.getProperty("java.vm.info").contains("client"); }
        static int all() {
          int absent = 0;
          for (String name : System.getProperties().stringPropertyNames()) {
            absent += System.getProperty(name) == null ? 1 : 0;
          }
          return absent;
        }
        static int machine() {
          return (System.getProperty("java.vm.info") + System.getProperty("os.version")).isEmpty()
              ? 1
              : 0;
        }
      }
      """;

  private static final Map<String, List<Input>> INPUTS = new HashMap<>();

  @BeforeAll
  static void run() {
    Path home = Path.of(System.getProperty("java.home"));
    Limits limits = Limits.DEFAULT.withOthers(List.of(new OtherJdk(home, 99)));
    List<Routine> routines = new ArrayList<>();
    for (String method :
        List.of(
            "lower", "dotless", "bytes", "zone", "number", "home", "depth", "client", "machine",
            "all")) {
      routines.add(Lab.routine("Reader", method, Declaration.NOTHING));
    }
    try (Sandbox sandbox =
        new Sandbox(Compiled.of("Reader", READER), limits, BuildWorld.current(Path.of("")))) {
      sandbox
          .run(routines)
          .forEach(
              (routine, outcome) ->
                  INPUTS.put(routine.method(), inputs(routine, outcome, sandbox)));
    }
  }

  private static List<Input> inputs(Routine routine, Outcome<Recording> outcome, Sandbox sandbox) {
    Recording recording = ((Outcome.Success<Recording>) outcome).value();
    Graph graph = Lab.graph(Snapshots.read(routine, recording));
    return Agreement.inputs(routine, graph, recording, sandbox);
  }

  private static List<String> alike(String method, InputKind kind) {
    return INPUTS.get(method).stream()
        .filter(input -> input.kind() == kind)
        .findFirst()
        .orElseThrow()
        .alike();
  }

  @Test
  void aLocaleThatMakesNoDifferenceIsAsGoodAsTheBuilds() {
    List<String> alike = alike("lower", InputKind.LOCALE);
    assertTrue(alike.containsAll(List.of("en", "de-DE", "ja-JP", "ar-EG")), alike::toString);
    assertFalse(alike.contains("tr-TR"), alike::toString);
    assertTrue(alike("dotless", InputKind.LOCALE).contains("tr-TR"));
  }

  @Test
  void aCharsetThatHasNoSuchCharacterIsNot() {
    List<String> alike = alike("bytes", InputKind.CHARSET);
    assertFalse(alike.contains("US-ASCII"), alike::toString);
  }

  @Test
  void noOtherValueIsKnownOfADefaultThatIsTheResult() {
    assertEquals(List.of(), alike("zone", InputKind.ZONE));
  }

  @Test
  void aFolderOfTheWorkerIsTriedAsThatOfOthers() {
    assertEquals(List.of(), alike("home", InputKind.PROPERTY));
    assertTrue(alike("depth", InputKind.PROPERTY).contains("/home/alice"));
  }

  @Test
  void whatTheWorkerWasStartedWithIsNotListed() {
    List<String> read = INPUTS.get("all").stream().map(Input::key).toList();
    assertTrue(read.contains("java.version"), read::toString);
    assertTrue(read.stream().noneMatch(each -> each.contains("parallelism")), read::toString);
  }

  @Test
  void theModeOfTheJvmIsNotComparedUnlessItShows() {
    assertEquals(List.of(), alike("client", InputKind.PROPERTY));
    List<Input> read =
        INPUTS.get("machine").stream().filter(each -> each.kind() == InputKind.PROPERTY).toList();
    assertEquals(
        List.of("java.vm.info", "os.version"), read.stream().map(Input::key).sorted().toList());
    assertTrue(read.stream().noneMatch(each -> each.alike().isEmpty()), read::toString);
  }

  @Test
  void anotherJdkThatGivesTheSameIsNamed() {
    assertEquals(List.of("99"), alike("number", InputKind.JDK_DATA));
  }
}
