package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that jlink makes, of a program that is a module. */
class RunTimeImageTest {
  private static final String MODULE = "com.example.app";

  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void freeze() {
    project = Programs.table(folder).source("module-info.java", ModulesTest.moduleInfo(MODULE));
    ModulesTest.modular().compile(project).orFail();
  }

  /** All that is in it is what the program requires: no jdk.unsupported, no jdk.jfr. */
  @Test
  void theSmallestImage() {
    run(image("small", MODULE)).frozenOrLive();
  }

  @Test
  void anImageWithWhatFrozenObjectsMayNeed() {
    run(image("larger", MODULE + ",jdk.unsupported")).frozen(Programs.TABLE_ROOTS);
  }

  private static Path image(String name, String modules) {
    Path image = folder.resolve(name);
    Command.run(
            folder,
            List.of(
                Toolchain.command("jlink"),
                "--module-path",
                Toolchain.path(project.classes(), Toolchain.runtimeModel()),
                "--add-modules",
                modules,
                "--output",
                image.toString()))
        .orFail();
    return image;
  }

  private static Verdict run(Path image) {
    String java = image.resolve("bin/java").toString();
    return new Verdict(
        Command.run(folder, List.of(java, "-m", MODULE + "/" + Programs.TABLE_MAIN)));
  }
}
