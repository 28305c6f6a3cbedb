package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
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
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    String path = Toolchain.path(project.classes(), Toolchain.runtimeModel());
    int exit =
        jlink.run(
            System.out,
            System.err,
            List.of("--module-path", path, "--add-modules", modules, "--output", image.toString())
                .toArray(String[]::new));
    assertEquals(0, exit);
    return image;
  }

  private static Verdict run(Path image) {
    List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString()));
    command.addAll(Programs.SHORT_LIVED);
    command.addAll(List.of("-m", MODULE + "/" + Programs.TABLE_MAIN));
    return new Verdict(Command.run(folder, command));
  }
}
