package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routines that return nothing and fill static fields. */
class StaticStateTest {
  private static Project project;

  @BeforeAll
  static void compile(@TempDir Path folder) {
    project =
        Project.in(folder)
            .sourceFrom("state/Settings.java")
            .sourceFrom("state/Main.java")
            .sourceFrom("state/other/Shared.java")
            .source(
                "guarded/Greeting.java",
                greeting("guarded", "@Freezable(properties = \"state.name\")"))
            .source(
                "varied/Greeting.java",
                greeting(
                    "varied",
                    """
                    @Freezable
                      @Freezable.Variant(property = "state.name", values = {"me", "you"})
                    """));
    Compiler.standard().compile(project).orFail();
  }

  @Test
  void fieldsAreAsALiveCallLeavesThem() {
    List<String> frozen = Jvm.of(project).run("state.Main").lines();
    List<String> live = Jvm.of(project, "-Dpermafrost.mode=live").run("state.Main").lines();
    int last = frozen.size() - 1;
    assertEquals(
        String.join("\n", live.subList(0, last)), String.join("\n", frozen.subList(0, last)));
    assertEquals("[state.Settings.init FROZEN]", frozen.get(last));
    assertEquals("[state.Settings.init LIVE: permafrost.mode is live]", live.get(last));
  }

  @Test
  void aGuardThatFailsRunsTheRoutine() {
    assertEquals(
        List.of("hello null", "guarded.Greeting.init FROZEN"),
        said(Jvm.of(project), "guarded.Greeting"));
    List<String> live = said(Jvm.of(project, "-Dstate.name=you"), "guarded.Greeting");
    assertEquals("hello you", live.get(0));
    assertTrue(live.get(1).startsWith("guarded.Greeting.init LIVE: "), live.get(1));
  }

  @Test
  void eachVariantHasStateOfItsOwn() {
    for (String name : List.of("me", "you")) {
      assertEquals(
          List.of("hello " + name, "varied.Greeting.init FROZEN"),
          said(Jvm.of(project, "-Dstate.name=" + name), "varied.Greeting"));
    }
    assertEquals(
        "hello they", said(Jvm.of(project, "-Dstate.name=they"), "varied.Greeting").get(0));
  }

  private static List<String> said(Jvm jvm, String mainClass) {
    return jvm.run(mainClass).lines().stream()
        .filter(line -> line.startsWith("hello") || line.matches("\\w+\\.Greeting\\..*"))
        .toList();
  }

  private static String greeting(String inPackage, String annotations) {
    return """
            package PACKAGE;

            import dev.permafrost.Freezable;
            import dev.permafrost.runtime.Roots;

            class Greeting {
              private static String text;

              ANNOTATIONS
              static void init() throws java.io.IOException {
                text = "hello " + System.getProperty("state.name");
              }

              public static void main(String[] arguments) {
                GreetingFrozen.init();
                System.out.println(text);
                System.out.println(Roots.all().get(0));
              }
            }
            """
        .replace("PACKAGE", inPackage)
        .replace("ANNOTATIONS", annotations);
  }
}
