package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.JarWriter;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Tool;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One frozen program, packed and started by what people pack and start programs with. */
class PackagingTest {
  @TempDir static Path folder;
  private static Project project;

  @TempDir Path output;

  @BeforeAll
  static void freeze() {
    project = Programs.table(folder);
    Compiler.standard().compile(project).orFail();
  }

  @Test
  void aJarOfJars() {
    Path jar = output.resolve("app.jar");
    try (JarWriter writer =
        JarWriter.create(
            jar,
            Map.of(
                "Main-Class", "org.springframework.boot.loader.launch.JarLauncher",
                "Start-Class", Programs.TABLE_MAIN,
                "Spring-Boot-Classes", "BOOT-INF/classes/",
                "Spring-Boot-Lib", "BOOT-INF/lib/"))) {
      writer
          .classesOf(new Tool("spring-boot").jars("spring-boot-loader").get(0))
          .folder("BOOT-INF/classes/", project.classes())
          .stored("BOOT-INF/lib/permafrost-runtime-model.jar", Toolchain.runtimeModel());
    }
    run("-jar", jar.toString()).frozen(Programs.TABLE_ROOTS);
  }

  private Verdict run(String... arguments) {
    return new Verdict(Command.java(output, List.of(arguments)));
  }
}
