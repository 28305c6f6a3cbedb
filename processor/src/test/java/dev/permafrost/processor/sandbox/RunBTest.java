package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.routine.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What makes run B differ is named; what guards will notice, or means nothing, is no error. */
class RunBTest {
  private static final String LEAKS =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.stream.*;
      class Leaks {
        static class Plain {}
        static final Plain PLAIN = new Plain();
        static Object setOrder() { return new ArrayList<>(Set.of(1, 2, 3, 4, 5, 6)); }
        static Object identity() { return List.of("x", PLAIN.toString()); }
        static Object enumOrder() {
          Map<Thread.State, String> map = new HashMap<>();
          for (Thread.State state : Thread.State.values()) { map.put(state, state.name()); }
          return String.join(",", map.values());
        }
        static Object classOrder() {
          Set<Class<?>> all = new HashSet<>(List.of(String.class, Integer.class, Long.class, Map.class, List.class, Set.class));
          return all.stream().map(Class::getName).collect(Collectors.joining());
        }
        static Object processors() { return new int[Runtime.getRuntime().availableProcessors()]; }
        static Object home() {
          return Map.of("home",
              System.getProperty("user.home"));
        }
        static Object absolute() { return Path.of("data").toAbsolutePath().toString(); }
        static Object everyProperty() {
          Properties all =
              System.getProperties();
          return new TreeMap<>(all).get("user.timezone");
        }
        static Object files() throws IOException {
          String names = String.join("",
              new File("data").list());
          try (Stream<Path> listed = Files.list(Path.of("data")); Stream<Path> walked = Files.walk(Path.of("data"))) {
            return names + Stream.concat(listed, walked).map(each -> each.getFileName().toString()).collect(Collectors.joining());
          }
        }
        static Object throwing() {
          if (Runtime.getRuntime().availableProcessors() == 3) { throw new IllegalStateException("three"); }
          return 1;
        }
        static Object url() { return Leaks.class.getResource("place.txt").toString(); }
      }
      """;

  private static final String GUARDED =
      """
      import java.io.*;
      import java.nio.charset.StandardCharsets;
      import java.time.*;
      import java.util.*;
      class Guarded {
        enum Unit { MINUTE, MILE }
        static Object lowerCase() { return "TITLE".toLowerCase(); }
        static Object parsed() { return Unit.valueOf("mile".toUpperCase()); }
        static Object formatted() { return String.format("%,.2f", 1234.5); }
        static Object displayed() { return Locale.FRENCH.getDisplayName(Locale.getDefault(Locale.Category.DISPLAY)); }
        static Object zone() { return Instant.EPOCH.atZone(ZoneId.systemDefault()).toString(); }
        @SuppressWarnings("deprecation")
        static Object date() { return new Date(70, 0, 1).getTime(); }
        static Object bytes() { return "\\u00e9".getBytes(); }
        static Object text() { return new String("\\u00e9".getBytes(StandardCharsets.UTF_8)); }
        static Object reader() throws IOException {
          return new InputStreamReader(new ByteArrayInputStream("\\u00e9".getBytes(StandardCharsets.UTF_8))).read();
        }
        static Object line() { return String.format("a%nb"); }
        static Object printed() {
          StringWriter text = new StringWriter();
          new PrintWriter(text).println("x");
          return text.toString();
        }
        static Object property() { return System.getProperty("user.language") + System.getProperty("user.timezone"); }
        static Object bundle() { return ResourceBundle.getBundle("texts").getString("key"); }
        static Object scanned() { return new Scanner("1.5").nextDouble(); }
        static Object calendar() { return new GregorianCalendar(2024, 1, 1).getFirstDayOfWeek(); }
      }
      """;

  private static final String HARMLESS =
      """
      import java.text.*;
      import java.time.*;
      import java.time.format.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.regex.*;
      import java.util.stream.*;
      class Harmless {
        enum Colour { RED, GREEN, BLUE }
        record Both(Set<String> names, Map<String, Integer> sizes) {}
        static class Key {}
        public interface Service { String name(); }
        public static class One implements Service { public String name() { return "one"; } }
        public static class Two implements Service { public String name() { return "two"; } }
        static Object strings() {
          Map<String, Integer> map = new HashMap<>();
          for (int i = 0; i < 1000; i++) { map.put("key " + i, i); }
          return map;
        }
        static Object enums() { return new EnumMap<>(Map.of(Colour.RED, 1, Colour.BLUE, 2)); }
        static Object enumSet() { return EnumSet.of(Colour.BLUE, Colour.RED); }
        static Object hashedEnums() { return new HashMap<>(Map.of(Colour.RED, 1, Colour.BLUE, 2, Colour.GREEN, 3)); }
        static Object salted() { return new Both(Set.of("a", "b", "c", "d"), Map.of("x", 1, "y", 2, "z", 3)); }
        static Object streams() {
          return IntStream.range(0, 1000).mapToObj(Integer::toString)
              .collect(Collectors.groupingBy(String::length, Collectors.toSet()));
        }
        static Object identities() {
          Map<Object, String> map = new IdentityHashMap<>();
          for (int i = 0; i < 50; i++) { map.put(new Object(), "value " + i); }
          return map;
        }
        static Object keyedByObjects() {
          Map<Object, Integer> map = new HashMap<>();
          for (int i = 0; i < 50; i++) { map.put(new Key[] {new Key()}, i % 3); }
          return map;
        }
        static Object classes() {
          Map<Class<?>, String> map = new HashMap<>();
          for (Class<?> type : List.of(String.class, Integer.class, Key.class, int.class, Map.class, Colour.class)) {
            map.put(type, type.getName());
          }
          return map;
        }
        static Object concurrent() {
          ConcurrentMap<Class<?>, List<String>> map = new ConcurrentHashMap<>();
          map.computeIfAbsent(String.class, type -> new CopyOnWriteArrayList<>()).add("x");
          map.computeIfAbsent(Long.class, type -> new CopyOnWriteArrayList<>()).add("y");
          return map;
        }
        static Object bundle() { return ResourceBundle.getBundle("texts", Locale.ROOT).getString("key"); }
        static Object services() {
          return ServiceLoader.load(Service.class).stream().map(each -> each.get().name()).toList();
        }
        static Object formatter() {
          return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE).format(LocalDate.of(2024, 5, 1));
        }
        static Object collated() {
          Map<String, Integer> map = new TreeMap<>(Collator.getInstance(Locale.FRENCH));
          for (String word : List.of("\\u00e9t\\u00e9", "etage", "zebra", "Eta")) { map.put(word, 1); }
          return new ArrayList<>(map.keySet());
        }
        static Object patterns() {
          return Pattern.compile("(?i)title|\\\\w+", Pattern.UNICODE_CASE).matcher("TITLE x").results().map(MatchResult::group).toList();
        }
        static Object formatted() { return String.format(Locale.ROOT, "%,.2f %s %tY", 1234.5, Colour.RED, LocalDate.of(2024, 1, 1)); }
        static Object upper() { return "title".toUpperCase(Locale.ROOT); }
        static Object number() { return NumberFormat.getInstance(Locale.GERMANY).format(1234.5); }
        static Object xml() throws Exception {
          var document = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
              .parse(new java.io.ByteArrayInputStream("<a b='1' c='2'>x</a>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
          return document.getDocumentElement().getAttributes().item(1).getNodeName();
        }
        static Object switched() {
          StringBuilder text = new StringBuilder();
          for (Colour colour : Colour.values()) {
            switch (colour) { case RED -> text.append(1); default -> text.append(colour.ordinal()); }
          }
          return text.toString();
        }
        static Object annotations() { return FunctionalInterface.class.getAnnotations().length; }
        static Object members() {
          return Stream.of(Both.class.getRecordComponents()).map(each -> each.getName()).toList();
        }
        static Object lambdas() {
          Map<String, List<Integer>> map = new TreeMap<>(Comparator.reverseOrder());
          map.computeIfAbsent("a", key -> new ArrayList<>()).add(1);
          return map;
        }
      }
      """;

  private static final Declaration DATA =
      new Declaration(List.of(), List.of(), List.of("data/*"), List.of(), false);

  @TempDir static Path project;
  private static Map<String, Outcome<Graph>> leaks;

  private static String[] methods(String source) {
    return source
        .lines()
        .filter(line -> line.startsWith("  static Object "))
        .map(line -> line.substring("  static Object ".length(), line.indexOf('(')))
        .toArray(String[]::new);
  }

  @BeforeAll
  static void runWhatLeaks() throws IOException {
    Files.createDirectory(project.resolve("data"));
    for (String name : List.of("b", "c", "a")) {
      Files.writeString(project.resolve("data").resolve(name), name);
    }
    leaks =
        Lab.run(
            Compiled.of("Leaks", LEAKS).with("place.txt", "here"),
            Limits.DEFAULT,
            new BuildWorld(Map.of(), Map.of(), project),
            DATA,
            "Leaks",
            methods(LEAKS));
  }

  private static Problem error(String method, ProblemId id, String text) {
    Problem problem = Lab.error(leaks.get(method));
    assertEquals(id, problem.id(), problem::message);
    assertTrue(problem.message().contains(text), problem::message);
    return problem;
  }

  private static Problem differs(String method, String text) {
    return error(method, ProblemId.NotReproducible, "differs " + text);
  }

  @Test
  void anOrderThatLeaksOutOfImmutableCollectionsIsNamed() {
    Problem problem =
        differs("setOrder", "with another order of Set.of and Map.of; asked at Leaks.java:8: ");
    assertEquals(List.of("setOrder[0]"), problem.path());
  }

  @Test
  void identityHashesThatLeakAreNamed() {
    Problem problem = differs("identity", "with other identity hash codes: \"Leaks$Plain@");
    assertEquals(List.of("identity[1]"), problem.path());
    differs("enumOrder", "");
    // Those of the JDK's classes may differ from JVM to JVM whatever the surroundings are.
    Problem ofClasses = differs("classOrder", "");
    assertTrue(ofClasses.message().contains("hash codes"), ofClasses::message);
  }

  @Test
  void theTextOfTheUrlOfAResourceIsNoPartOfAResult() {
    Problem problem = differs("url", "with other callers, other names and numbers of threads");
    assertTrue(problem.message().contains("and other URLs of resources"), problem::message);
  }

  @Test
  void theNumberOfProcessorsIsNamed() {
    differs(
        "processors",
        "with another number of processors; asked at Leaks.java:19: int[4] {0, 0, 0, 0} became int[3]");
  }

  @Test
  void foldersOfTheWorkerAreNamedWithThePlaceThatAsked() {
    differs("home", "in another folder; asked at Leaks.java:22: ");
    differs("absolute", "in another folder; asked at Leaks.java:24: ");
  }

  @Test
  void whatNoGuardWillCompareIsNamedWithThePlaceThatReadIt() {
    differs(
        "everyProperty",
        "with another default time zone; asked at Leaks.java:28: \"UTC\" became"
            + " \"Pacific/Kiritimati\"");
  }

  @Test
  void theOrderOfFilesIsNamedWithThePlaceThatListedThem() {
    differs(
        "files",
        "with another order of the files in a folder; asked at Leaks.java:32: \"abcabcdataabc\""
            + " became \"cbacbadatacba\"");
  }

  @Test
  void aRoutineThatFailsInRunBOnlyIsToldWithWhatMadeItFail() {
    error(
        "throwing",
        ProblemId.RoutineThrew,
        "with another number of processors; asked at Leaks.java:38, the routine threw java.lang.IllegalStateException:"
            + " three (Leaks.java:38)");
  }

  @TestFactory
  Stream<DynamicTest> defaultsThatGuardsCompareAreNoError() {
    Compiled compiled = Compiled.of("Guarded", GUARDED);
    compiled.with("texts.properties", "key=plain").with("texts_tr.properties", "key=turkish");
    Map<String, Outcome<Graph>> outcomes =
        Lab.run(compiled, Limits.DEFAULT, "Guarded", methods(GUARDED));
    return outcomes.entrySet().stream()
        .map(
            each ->
                dynamicTest(
                    each.getKey(),
                    () ->
                        assertInstanceOf(
                            Outcome.Success.class,
                            each.getValue(),
                            () -> each.getValue().problems().toString())));
  }

  @TestFactory
  Stream<DynamicTest> thereIsNoFalseAlarm() {
    Compiled compiled = Compiled.of("Harmless", HARMLESS);
    compiled
        .with("texts.properties", "key=plain")
        .with("texts_tr.properties", "key=turkish")
        .with("META-INF/services/Harmless$Service", "Harmless$Two\nHarmless$One\n");
    Map<String, Outcome<Graph>> outcomes =
        Lab.run(compiled, Limits.DEFAULT, "Harmless", methods(HARMLESS));
    return outcomes.entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> assertHarmless(each.getValue())));
  }

  private static void assertHarmless(Outcome<Graph> outcome) {
    assertInstanceOf(Outcome.Success.class, outcome, () -> outcome.problems().toString());
    assertEquals(List.of(), outcome.problems());
    for (Node node : Lab.graph(outcome).nodes()) {
      assertTrue(!(node instanceof Node.Text text) || !text.value().contains("turkish"));
    }
  }
}
