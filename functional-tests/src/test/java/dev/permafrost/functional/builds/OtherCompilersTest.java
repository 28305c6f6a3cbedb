package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import dev.permafrost.functional.harness.Tool;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers that run our processor and give it no class files: the program runs live. */
class OtherCompilersTest {
  @TempDir Path folder;

  @Test
  void eclipseCompiles() {
    Project project = Programs.table(folder);
    Run build = ecj(project).orFail();
    assertEquals(1, notes(build).size(), build.out());
    Verdict verdict = Loaded.run(project, List.of(), Programs.TABLE_MAIN);
    assertEquals(Programs.TABLE_ROOTS.length, verdict.roots().size());
    verdict.live("");
  }

  @Test
  void kaptCompilesStubs() throws Exception {
    Project project = Project.in(folder).sourcesFrom("builds/shared").sourcesFrom("builds/kotlin");
    Run build;
    try (Kotlin kotlin = new Kotlin()) {
      build = kotlin.run(kapt(project)).orFail();
      kotlin.run(arguments(project, List.of())).orFail();
    }
    assertEquals(1, notes(build).size(), build.out());
    assertTrue(build.out().contains("permafrost:freeze"), build.out());
    Compiler.standard()
        .option("-proc:none", "-sourcepath", project.generated().toString())
        .compile(project)
        .orFail();
    Loaded.run(project, Kotlin.KAPT.jars("kotlin-stdlib"), "kt.Main").live("");
  }

  static Run ecj(Project project) {
    List<String> arguments = new ArrayList<>(List.of("-cp"));
    arguments.add(path(new Tool("ecj").jars()));
    arguments.add("org.eclipse.jdt.internal.compiler.batch.Main");
    arguments.addAll(List.of("-17", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", project.classes().toString()));
    arguments.addAll(List.of("-s", project.generated().toString()));
    arguments.addAll(
        List.of("-cp", Toolchain.path(Toolchain.annotations(), Toolchain.runtimeModel())));
    // It forgets the processors' path when the class path comes after it.
    arguments.addAll(List.of("-processorpath", Toolchain.processor().toString()));
    arguments.add(project.sources().toString());
    return Command.java(project.folder(), arguments);
  }

  /** Stubs, our processor over them, and Kotlin's own compiler over what was written. */
  private static List<String> kapt(Project project) {
    Path plugin = Kotlin.KAPT.jars("kotlin-annotation-processing-embeddable").get(0);
    List<String> options = new ArrayList<>(List.of("-Xplugin=" + plugin));
    List<String> settings =
        List.of(
            "aptMode=stubsAndApt",
            "apclasspath=" + Toolchain.processor(),
            "sources=" + project.generated(),
            "classes=" + project.classes(),
            "stubs=" + project.folder().resolve("stubs"));
    for (String setting : settings) {
      options.addAll(List.of("-P", "plugin:org.jetbrains.kotlin.kapt3:" + setting));
    }
    return arguments(project, options);
  }

  private static List<String> arguments(Project project, List<String> options) {
    List<Path> libraries = new ArrayList<>(Kotlin.KAPT.jars("kotlin-stdlib"));
    libraries.addAll(List.of(Toolchain.annotations(), Toolchain.runtimeModel()));
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17"));
    arguments.addAll(List.of("-d", project.classes().toString(), "-cp", path(libraries)));
    arguments.add(project.sources().toString());
    return arguments;
  }

  /** What was said of frozen state, in lines. */
  private static List<String> notes(Run build) {
    return build.lines().stream().filter(line -> line.contains("[NothingFrozen]")).toList();
  }

  private static String path(List<Path> entries) {
    return Toolchain.path(entries.toArray(new Path[0]));
  }
}
