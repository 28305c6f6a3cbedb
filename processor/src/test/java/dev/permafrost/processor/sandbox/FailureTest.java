package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way a routine can go wrong, all of them one after the other in the same sandbox. */
class FailureTest {
  private static final String BAD =
      """
      import java.util.*;
      class Bad {
        static List<String> fine() { return List.of("still", "here"); }
        static Object throwing() {
          try {
            Integer.parseInt("x");
          } catch (NumberFormatException e) {
            throw new IllegalStateException("no data", e);
          }
          return null;
        }
        static Object hanging() { while (true) { Thread.onSpinWait(); } }
        static Object hoarding() {
          List<long[]> all = new ArrayList<>();
          while (true) { all.add(new long[1 << 20]); }
        }
        static Object wrapping() {
          try {
            return hoarding();
          } catch (OutOfMemoryError e) {
            throw new IllegalStateException("no room", e);
          }
        }
        static Object spiteful() throws Exception { throw new Spite(); }
        static Object backtracking() { return "x".repeat(200).matches("(x+)(x+x+)+\\\\1y"); }
        static Object direct() { return java.nio.ByteBuffer.allocateDirect(100 << 20).capacity(); }
        static Object deep() { return deep(); }
        static Object exiting() { System.exit(3); return null; }
        static Object halting() { Runtime.getRuntime().halt(4); return null; }
        static Object killed() { return Bait.class; }
        static Object closing() { System.out.close(); return ""; }
        static Object babbling() {
          while (true) { System.out.println("blah blah blah blah blah blah blah blah blah"); }
        }
        static String chatty() { System.out.print("hello"); System.err.print("oops"); return "x"; }
        static Object initialiser() { return Worse.VALUE; }
        static int calls;
        static Object counting() { return ++calls; }
        static Object failingLater() { if (++calls > 1) throw new RuntimeException("twice"); return 1; }
      }
      class Bait {}
      class Spite extends Exception {
        @Override public String getMessage() { throw new IllegalStateException(); }
        @Override public synchronized Throwable getCause() { throw new IllegalStateException(); }
        @Override public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }
      }
      class Worse {
        static final Object VALUE = Integer.valueOf("y");
      }
      """;

  private static Map<String, Outcome<Graph>> outcomes;

  /** Those that never end have little time, and all others enough on any machine. */
  @BeforeAll
  static void runThemAll() {
    Compiled classes = Compiled.of("Bad", BAD);
    Limits small = Limits.DEFAULT.withHeap(64);
    outcomes =
        new HashMap<>(
            Lab.run(
                classes,
                small,
                "Bad",
                "throwing",
                "hoarding",
                "wrapping",
                "spiteful",
                "direct",
                "deep",
                "exiting",
                "halting",
                "closing",
                "babbling",
                "chatty",
                "initialiser",
                "counting",
                "failingLater",
                "fine"));
    Limits brief = small.withTimeout(Duration.ofSeconds(1));
    outcomes.putAll(Lab.run(classes, brief, "Bad", "hanging", "backtracking"));
  }

  /** Kills the worker that asks for the class Bait, as a system short of memory would. */
  private record Deadly(ClassSource classes) implements ClassSource {
    @Override
    public Optional<ClassBytes> classFile(String binaryName) {
      if (binaryName.equals("Bait")) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      }
      return classes.classFile(binaryName);
    }

    @Override
    public List<Resource> resources(String name) {
      return classes.resources(name);
    }
  }

  private static Problem expect(String method, ProblemId id) {
    Problem problem = Lab.error(outcomes.get(method));
    assertEquals(id, problem.id(), problem::message);
    return problem;
  }

  private static void says(Problem problem, String text) {
    assertTrue(problem.message().contains(text), problem::message);
  }

  @Test
  void anExceptionIsToldWithItsCauseAndTheUsersLines() {
    Problem problem = expect("throwing", ProblemId.RoutineThrew);
    says(problem, "java.lang.IllegalStateException: no data (Bad.java:8)");
    says(problem, "caused by java.lang.NumberFormatException");
    says(problem, "(Bad.java:6)");
  }

  @Test
  void anEndlessRoutineIsStoppedAndItsStackTold() {
    says(expect("hanging", ProblemId.RoutineTimedOut), "Bad.hanging(Bad.java:12)");
  }

  @Test
  void aRoutineThatEatsAllMemoryIsStopped() {
    expect("hoarding", ProblemId.OutOfMemory);
  }

  @Test
  void aLackOfMemoryIsToldAlsoWhereTheRoutineWrapsIt() {
    says(expect("wrapping", ProblemId.OutOfMemory), "Bad.hoarding(Bad.java:");
  }

  @Test
  void anExceptionThatTellsNothingIsToldByItsClass() {
    says(expect("spiteful", ProblemId.RoutineThrew), "the routine threw Spite");
  }

  @Test
  void theUsersLineIsToldHoweverDeepInTheJdkTimeRanOut() {
    says(expect("backtracking", ProblemId.RoutineTimedOut), "Bad.backtracking(Bad.java:");
  }

  @Test
  void directMemoryHasALimitOfItsOwn() {
    says(expect("direct", ProblemId.OutOfMemory), "direct memory than the worker's 64 MiB");
  }

  @Test
  void classesHaveALimitOfTheirOwn() {
    ClassSource classes =
        Compiled.of(
            "Many",
            """
            import java.lang.reflect.Proxy;
            import java.util.*;
            class Many {
              interface A {} interface B {} interface C {} interface D {} interface E {} interface F {} interface G {}
              static List<Class<?>> all = new ArrayList<>();
              static Object proxies() {
                List<Class<?>> kinds = new ArrayList<>(List.of(A.class, B.class, C.class, D.class, E.class, F.class, G.class));
                for (Random order = new Random(1); ; Collections.shuffle(kinds, order)) {
                  all.add(Proxy.newProxyInstance(
                      Many.class.getClassLoader(), kinds.toArray(new Class<?>[0]), (p, m, a) -> null).getClass());
                }
              }
            }
            """);
    Outcome<Graph> outcome =
        Lab.run(classes, Limits.DEFAULT.withMetaspace(32), "Many", "proxies").get("proxies");
    Problem problem = Lab.error(outcome);
    assertEquals(ProblemId.OutOfMemory, problem.id(), problem::message);
    says(problem, "32 MiB of metaspace");
    // Telling the place takes classes too, and there may be no room for them any more.
    assertTrue(
        problem.message().contains("Many.java:9")
            || problem.message().contains("nothing was left even to say where"),
        problem::message);
  }

  @Test
  void endlessRecursionIsTold() {
    says(expect("deep", ProblemId.StackOverflow), "Bad.java:27");
  }

  @Test
  void exitIsToldWithItsPlace() {
    Problem problem = expect("exiting", ProblemId.RoutineExitedJvm);
    says(problem, "java.lang.System.exit");
    says(problem, "Bad.java:28");
  }

  @Test
  void haltIsToldWithItsPlace() {
    says(expect("halting", ProblemId.RoutineExitedJvm), "Bad.java:29");
  }

  @Test
  void aKilledWorkerIsTold() {
    ClassSource classes = new Deadly(Compiled.of("Bad", BAD));
    Outcome<Graph> outcome = Lab.run(classes, Limits.DEFAULT, "Bad", "killed").get("killed");
    assertEquals(ProblemId.WorkerDied, Lab.error(outcome).id());
  }

  @Test
  void closingAStandardStreamIsTold() {
    says(expect("closing", ProblemId.ClosedStandardStream), "System.out (Bad.java:31)");
  }

  @Test
  void tooMuchOutputIsStopped() {
    expect("babbling", ProblemId.OutputTooLarge);
  }

  @Test
  void whatIsPrintedBecomesANote() {
    Outcome<Graph> outcome = outcomes.get("chatty");
    assertInstanceOf(Outcome.Success.class, outcome);
    Problem note = outcome.problems().get(0);
    assertEquals(ProblemId.RoutineOutput, note.id());
    says(note, "hello");
    says(note, "oops");
    assertEquals(note.fact().indexOf("hello"), note.fact().lastIndexOf("hello"));
  }

  @Test
  void aFailingInitialiserIsToldByItsCause() {
    Problem problem = expect("initialiser", ProblemId.RoutineThrew);
    says(problem, "java.lang.ExceptionInInitializerError");
    says(problem, "NumberFormatException");
  }

  @Test
  void aResultThatChangesFromCallToCallIsTold() {
    says(expect("counting", ProblemId.NotReproducible), "1 and 2");
  }

  @Test
  void aSecondCallThatFailsIsTold() {
    says(expect("failingLater", ProblemId.RoutineThrew), "second time");
  }

  @Test
  void aGoodRoutineAfterAllTheBadOnesIsStillFine() {
    assertEquals(3, Lab.graph(outcomes.get("fine")).size());
  }
}
