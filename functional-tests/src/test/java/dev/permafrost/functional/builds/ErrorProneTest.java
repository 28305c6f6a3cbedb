package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedBuild;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Tool;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin of javac that checks every class while routines are frozen. */
class ErrorProneTest {
  private static final Tool TOOL = new Tool("error-prone");

  /** What its own page says to open. */
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private static final List<String> OPENED = List.of("code", "comp");

  @TempDir Path folder;

  @Test
  void nothingItWarnsOfIsGenerated() {
    Project project =
        Project.in(folder).sourcesFrom("builds/shared").sourcesFrom("builds/error-prone");
    ForkedBuild build = compile(project, "-Werror").orFail();
    assertEquals(List.of(), build.errors(), build.output());
    new Verdict(Jvm.of(project).run("checked.Main"))
        .frozen("checked.Checked.words", "checked.Checked.shout", "checked.Checked.depth");
  }

  @Test
  void whatItRefusesIsRefused() {
    Project project =
        Project.in(folder)
            .sourcesFrom("builds/error-prone")
            .sourcesFrom("builds/shared")
            .source(
                "checked/Wrong.java",
                """
                package checked;

                final class Wrong {
                  private Wrong() {}

                  static Object wrong() {
                    return null;
                  }
                }
                """);
    ForkedBuild build = compile(project);
    assertTrue(build.output().contains("[NullAway]"), build.output());
    assertEquals(1, build.errors().size(), build.output());
    assertEquals(List.of(), project.frozenClassFiles());
  }

  private static ForkedBuild compile(Project project, String... more) {
    Compiler compiler =
        Compiler.standard()
            .withProcessorsBefore(TOOL.jars())
            .with(TOOL.jars("jspecify").get(0))
            .option("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW")
            .option(
                "-Xplugin:ErrorProne -Xep:NullAway:ERROR -XepDisableWarningsInGeneratedCode"
                    + " -XepOpt:NullAway:AnnotatedPackages=checked"
                    + " -XepOpt:NullAway:TreatGeneratedAsUnannotated=true")
            .option(more);
    ForkedCompiler javac = ForkedCompiler.of(compiler);
    EXPORTED.forEach(name -> javac.jvm("--add-exports=" + unnamed(name)));
    OPENED.forEach(name -> javac.jvm("--add-opens=" + unnamed(name)));
    return javac.compile(project);
  }

  private static String unnamed(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }
}
