package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Expectation;
import dev.permafrost.functional.harness.ForkedBuild;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Message;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What users get for routines that cannot be frozen: one clear error each, and nothing else. */
class BadInputTest {
  private static final Set<String> LIMITS = Set.of("GraphTooLarge", "ImageTooLarge");

  private static Project two;
  private static ForkedBuild twoErrors;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyBadRoutineIsOneErrorAtItsLineWhateverTheOthersDo() {
    Project project =
        Project.in(folder)
            .sourceFrom("bad/discovery/Declarations.java")
            .sourceFrom("bad/sandbox/Misbehaving.java")
            .sourceFrom("bad/snapshot/Unfreezable.java");
    ForkedBuild build = fork("-Apermafrost.timeout=6", "-Apermafrost.heap=256").compile(project);
    List<Expectation> reported = new ArrayList<>();
    build.errors().forEach(error -> reported.add(Expectation.of(error)));
    List<DynamicTest> tests = new ArrayList<>();
    for (Path source : project.allSources()) {
      for (Expectation expected : Expectation.in(source)) {
        tests.add(
            DynamicTest.dynamicTest(
                expected.id() + " at " + expected.file() + ":" + expected.line(),
                () -> assertTrue(reported.remove(expected), build::output)));
      }
    }
    tests.add(
        DynamicTest.dynamicTest(
            "there is no other error", () -> assertEquals(List.of(), reported, build::output)));
    tests.add(
        DynamicTest.dynamicTest("the build failed", () -> assertEquals(1, build.exitValue())));
    tests.add(DynamicTest.dynamicTest("nothing is left", () -> assertNothingLeft(project, build)));
    return tests.stream();
  }

  @Test
  void anExceptionIsReportedWithItsMessageAndTheLineThatThrewIt() {
    assertEquals(1, twoErrorsOf("Loud.java"), twoErrors.output());
    assertTrue(twoErrors.output().contains("the disk is made of cheese"), twoErrors.output());
    assertTrue(twoErrors.output().contains("IllegalStateException"), twoErrors.output());
    assertTrue(twoErrors.output().contains("Loud.java:10"), twoErrors.output());
  }

  @Test
  void anUnfreezableObjectIsReportedWithThePathToIt() {
    assertEquals(1, twoErrorsOf("Cities.java"), twoErrors.output());
    for (String part : List.of("FR/Paris", "zone", "lock", "java.lang.Thread")) {
      assertTrue(twoErrors.output().contains(part), twoErrors.output());
    }
    assertEquals(2, twoErrors.errors().size(), twoErrors.output());
    assertNothingLeft(two, twoErrors);
  }

  private static long twoErrorsOf(String file) {
    return twoErrors.errors().stream().filter(error -> error.file().equals(file)).count();
  }

  /** Two bad routines in one compilation. */
  @BeforeAll
  static void compileTwo(@TempDir Path shared) {
    two =
        Project.in(shared)
            .source(
                "p/Loud.java",
                """
                package p;

                class Loud {
                  @dev.permafrost.Freezable
                  static String routine() {
                    return deeper();
                  }

                  private static String deeper() {
                    throw new IllegalStateException("the disk is made of cheese");
                  }
                }
                """)
            .source(
                "p/Cities.java",
                """
                package p;

                import java.util.Map;

                class Cities {
                  record City(String name, Zone zone) {}

                  record Zone(Object lock) {}

                  @dev.permafrost.Freezable
                  static Map<String, City> cities() {
                    return Map.of("FR/Paris", new City("Paris", new Zone(new Thread())));
                  }
                }
                """);
    twoErrors = fork().compile(two);
  }

  @Test
  void errorsOfTheSourceItselfAreReportedByJavacAlone() {
    Project project =
        Project.in(folder)
            .source(
                "p/Wrong.java",
                """
                package p;

                class Wrong {
                  @dev.permafrost.Freezable
                  static String fine() {
                    return "fine";
                  }

                  static int wrong() {
                    return "text";
                  }

                  static Missing missing() {
                    return WrongFrozen.fine();
                  }
                }
                """);
    ForkedBuild build = fork().compile(project);
    assertEquals(1, build.exitValue());
    for (Message error : build.errors()) {
      assertEquals("", error.id(), build.output());
    }
    assertTrue(build.errors().stream().anyMatch(e -> e.line() == 13), build.output());
    assertFalse(build.output().contains("WrongFrozen;"), build.output());
    assertEquals(List.of(), project.classFiles());
    assertEquals(List.of(), build.survivors());
  }

  @Test
  void aTypeErrorIsReportedByJavacInItsPlace() {
    Project project =
        Project.in(folder)
            .source(
                "p/Wrong.java",
                """
                package p;

                class Wrong {
                  @dev.permafrost.Freezable
                  static String fine() {
                    return "fine";
                  }

                  static int wrong() {
                    return "text";
                  }
                }
                """);
    Build build = Compiler.standard().compile(project);
    assertEquals(1, build.errors().size(), build::toString);
    assertEquals(10, build.errors().get(0).line(), build::toString);
    assertEquals("", build.errors().get(0).id(), build::toString);
  }

  @Test
  void aWorkerKilledFromOutsideIsOneErrorAndLeavesNothing() {
    Project project =
        Project.in(folder)
            .source(
                "p/Slow.java",
                """
                package p;

                class Slow {
                  @dev.permafrost.Freezable
                  static String slow() throws InterruptedException {
                    Thread.sleep(30_000);
                    return "slow";
                  }
                }
                """);
    ForkedBuild build = fork().onWorker(ProcessHandle::destroyForcibly).compile(project);
    assertNotEquals(0, build.exitValue(), build.output());
    assertEquals(1, build.errors().size(), build.output());
    assertEquals("WorkerDied", build.errors().get(0).id(), build.output());
    assertNothingLeft(project, build);
  }

  @Test
  void noProcessThatARoutineStartedOutlivesTheBuild() {
    String seconds = "31" + ProcessHandle.current().pid() + "." + System.nanoTime();
    Project project =
        Project.in(folder)
            .source(
                "p/Parents.java",
                """
                package p;

                import dev.permafrost.Freezable;

                class Parents {
                  private static void start(String... command) throws Exception {
                    new ProcessBuilder(command).start();
                  }

                  @Freezable
                  static String hanging() throws Exception {
                    start("sleep", "%1$s");
                    Thread.sleep(60_000);
                    return "";
                  }

                  @Freezable
                  static String halting() throws Exception {
                    start("sleep", "%1$s");
                    Runtime.getRuntime().halt(3);
                    return "";
                  }

                  @Freezable
                  static String forgetful() throws Exception {
                    start("sh", "-c", "sleep %1$s & sleep %1$s & exit 0");
                    Thread.sleep(300);
                    return "fine";
                  }
                }
                """
                    .formatted(seconds));
    ForkedBuild build = fork("-Apermafrost.timeout=2").compile(project);
    assertEquals(
        List.of("DeniedByRule", "DeniedByRule", "DeniedByRule"),
        build.errors().stream().map(Message::id).toList(),
        build.output());
    assertNothingLeft(project, build);
    List<String> left =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains(seconds))
            .peek(ProcessHandle::destroyForcibly)
            .map(ProcessHandle::toString)
            .toList();
    assertEquals(List.of(), left);
  }

  @Test
  void aResultWhoseOwnMethodsNeverEndIsOneErrorAndLeavesNothing() {
    Project project =
        Project.in(folder)
            .source(
                "p/Sticky.java",
                """
                package p;

                class Sticky {
                  record Name(String text) {
                    @Override
                    public boolean equals(Object other) {
                      while (true) {
                        java.util.concurrent.locks.LockSupport.park();
                      }
                    }
                  }

                  @dev.permafrost.Freezable
                  static Name name() {
                    return new Name("sticky");
                  }
                }
                """);
    ForkedBuild build = fork("-Apermafrost.timeout=1").compile(project);
    assertEquals(1, build.errors().size(), build.output());
    assertEquals("RoutineTimedOut", build.errors().get(0).id(), build.output());
    assertNothingLeft(project, build);
  }

  @Test
  void outputOfARoutineIsForwardedAsANote() {
    Project project =
        Project.in(folder)
            .source(
                "p/Talks.java",
                """
                package p;

                class Talks {
                  @dev.permafrost.Freezable
                  static String talks() {
                    System.out.println("said to stdout");
                    System.err.println("said to stderr");
                    return "talked";
                  }
                }
                """);
    ForkedBuild build = fork().compile(project).orFail();
    assertTrue(build.output().contains("said to stdout"), build.output());
    assertTrue(build.output().contains("said to stderr"), build.output());
    assertFalse(build.workers().isEmpty());
    assertEquals(List.of(), build.survivors());
    assertEquals(List.of(), build.leftInTemp());
  }

  @Test
  void aHugeResultWorksOrSaysWhichLimitItMeets() {
    Project project =
        Project.in(folder)
            .source(
                "p/Huge.java",
                """
                package p;

                class Huge {
                  @dev.permafrost.Freezable
                  static byte[] huge() {
                    byte[] bytes = new byte[100 << 20];
                    for (int i = 0; i < bytes.length; i++) {
                      bytes[i] = (byte) (i * 31 >> 5);
                    }
                    return bytes;
                  }
                }
                """);
    ForkedBuild build = fork().compile(project);
    assertEquals(List.of(), build.survivors());
    assertEquals(List.of(), build.leftInTemp());
    if (build.exitValue() != 0) {
      assertEquals(1, build.errors().size(), build.output());
      String id = build.errors().get(0).id();
      assertTrue(LIMITS.contains(id), build.output());
    }
  }

  private static ForkedCompiler fork(String... options) {
    return ForkedCompiler.of(Compiler.standard().option(options));
  }

  private static void assertNothingLeft(Project project, ForkedBuild build) {
    assertEquals(List.of(), build.survivors());
    assertEquals(List.of(), build.leftInTemp());
    assertEquals(List.of(), List.copyOf(project.output().keySet()), build.output());
  }
}
