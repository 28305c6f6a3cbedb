package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            .sourceFrom("state/other/Shared.java");
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
}
