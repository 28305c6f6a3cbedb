package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen and live, by option of the compiler and by property of the program. */
class ModeTest {
  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void compileProgram() {
    project =
        Project.in(folder)
            .source(
                "p/Main.java",
                """
                package p;

                import dev.permafrost.Freezable;
                import dev.permafrost.runtime.Roots;
                import java.io.IOException;
                import java.util.List;

                public class Main {
                  /** What happens in main does not happen at compile time. */
                  static String where = "frozen";

                  public static class Inner {
                    @Freezable
                    public static List<String> names() throws IOException {
                      if (Boolean.getBoolean("test.fail")) {
                        throw new IOException("no names today");
                      }
                      return List.of(where);
                    }
                  }

                  @Freezable
                  public static String untouched() {
                    return "untouched";
                  }

                  public static void main(String[] args) {
                    where = "live";
                    System.out.println(Main_InnerFrozen.names());
                    System.out.println(Main_InnerFrozen.names());
                    System.out.println(Roots.all());
                    System.out.println(Roots.all().get(0).state());
                  }
                }
                """);
    Compiler.standard().compile(project).orFail();
  }

  @Test
  void aFrozenProgramDoesNotRunTheRoutine() {
    String root = "p.Main.Inner.names FROZEN";
    assertEquals(
        List.of("[frozen]", "[frozen]", "[" + root + "]", "FROZEN"), jvm().run("p.Main").lines());
  }

  @Test
  void theRunTimePropertyTurnsEveryRootLive() {
    Run run = jvm("-Dpermafrost.mode=live").run("p.Main");
    assertEquals("[live]", run.lines().get(0));
    assertEquals("LIVE", run.lines().get(3));
    assertTrue(run.lines().get(2).contains("permafrost.mode"), run.out());
  }

  @Test
  void theCompilerOptionNeedsNoWorkerAndRunsTheRoutine() {
    Project live = copyOfSources("live");
    Compiler.standard().option("-Apermafrost.mode=live").compile(live).orFail();
    assertEquals(
        List.of(
            "p/Main$Inner.class",
            "p/Main.class",
            "p/MainFrozen.class",
            "p/MainFrozenConstant_UNTOUCHED.class",
            "p/Main_InnerFrozen.class"),
        live.classFiles().stream().sorted().toList());
    Run run = Jvm.of(live).run("p.Main");
    assertEquals("[live]", run.lines().get(0));
    assertEquals("LIVE", run.lines().get(3));
  }

  @Test
  void aCheckedExceptionOfALiveRunArrivesWrapped() {
    Run run = jvm("-Dtest.fail=true", "-Dpermafrost.mode=live").run("p.Main");
    assertFalse(run.exitValue() == 0);
    assertTrue(run.out().contains("dev.permafrost.runtime.LiveInitException"), run.out());
    assertTrue(run.out().contains("java.io.IOException: no names today"), run.out());
  }

  @Test
  void anUnknownModeIsRefusedByBoth() {
    assertFalse(jvm("-Dpermafrost.mode=tepid").run("p.Main").exitValue() == 0);
    Project other = copyOfSources("other");
    var build = Compiler.standard().option("-Apermafrost.mode=tepid").compile(other);
    assertEquals("BadOption", build.errors().get(0).id(), build.toString());
  }

  private static Project copyOfSources(String name) {
    return Project.in(folder.resolve(name))
        .sourceCopy(project.sources(), project.allSources().get(0));
  }

  private static Jvm jvm(String... options) {
    return Jvm.of(project, options);
  }
}
