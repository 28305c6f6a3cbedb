package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
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
  private static final Tool KAPT = new Tool("kapt");

  @TempDir Path folder;

  @Test
  void eclipseCompiles() {
    Project project = Programs.table(folder);
    Run build = ecj(project).orFail();
    assertEquals(1, notes(build).size(), build.out());
    Verdict verdict = new Verdict(Jvm.of(project).run(Programs.TABLE_MAIN));
    assertEquals(Programs.TABLE_ROOTS.length, verdict.roots().size());
    verdict.live("");
  }

  @Test
  void kaptCompilesStubs() {
    Project project = Project.in(folder).sourcesFrom("builds/shared").sourcesFrom("builds/kotlin");
    Run build = kapt(project).orFail();
    kotlin(project, List.of()).orFail();
    assertEquals(1, notes(build).size(), build.out());
    assertTrue(build.out().contains("permafrost:freeze"), build.out());
    Compiler.standard()
        .option("-proc:none", "-sourcepath", project.generated().toString())
        .compile(project)
        .orFail();
    Jvm jvm = Jvm.of(project).with(KAPT.jars("kotlin-stdlib"));
    new Verdict(jvm.run("kt.Main")).live("");
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
  private static Run kapt(Project project) {
    Path plugin = KAPT.jars("kotlin-annotation-processing-embeddable").get(0);
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
    return kotlin(project, options);
  }

  private static Run kotlin(Project project, List<String> options) {
    List<Path> libraries = new ArrayList<>(KAPT.jars("kotlin-stdlib"));
    libraries.addAll(List.of(Toolchain.annotations(), Toolchain.runtimeModel()));
    List<String> arguments = new ArrayList<>(List.of("-cp"));
    arguments.add(path(KAPT.jars()));
    arguments.add("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
    arguments.addAll(options);
    arguments.addAll(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17"));
    arguments.addAll(List.of("-d", project.classes().toString(), "-cp", path(libraries)));
    arguments.add(project.sources().toString());
    return Command.java(project.folder(), arguments);
  }

  /** What was said of frozen state, in lines. */
  private static List<String> notes(Run build) {
    return build.lines().stream().filter(line -> line.contains("[NothingFrozen]")).toList();
  }

  private static String path(List<Path> entries) {
    return Toolchain.path(entries.toArray(new Path[0]));
  }
}
