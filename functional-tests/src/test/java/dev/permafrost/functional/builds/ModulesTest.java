package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules, compiled as modules and run as modules. */
class ModulesTest {
  @TempDir Path folder;

  /** Names before and after those of our own modules; RunTimeImageTest has one more. */
  @ParameterizedTest
  @ValueSource(strings = {"a.b", "dev.permafrost.x", "org.z", "zz"})
  void aModuleOfAnyName(String name) {
    Project project =
        Project.in(folder)
            .sourcesFrom("builds/shared")
            .sourcesFrom("builds/table")
            .source("module-info.java", moduleInfo(name));
    modular().compile(project).orFail();
    run(project, name).frozen(Programs.TABLE_ROOTS);
  }

  @Test
  void modulesThatAreCompiledTogether() {
    Project project = Project.in(folder).sourcesFrom("builds/modules");
    ForkedCompiler.of(
            modular()
                .without("-s")
                .option("--module-source-path", project.sources().toString())
                .option("-m", "com.example.app,a.b"))
        .sources(List.of())
        .compile(project)
        .orFail();
    run(project, "com.example.app").frozen("numbers.Primes.primes", "table.Table.places");
  }

  static String moduleInfo(String name) {
    return "module "
        + name
        + " { requires static dev.permafrost; requires dev.permafrost.runtime; }";
  }

  static Compiler modular() {
    return Compiler.bare()
        .option("-p", Toolchain.path(Toolchain.annotations(), Toolchain.runtimeModel()));
  }

  private static Verdict run(Project project, String module) {
    return new Verdict(Jvm.ofModules(project, List.of()).run(module + "/table.Main"));
  }
}
