package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of javac that say what is compiled, how, and where it goes. */
class LayoutsTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void write() {
    project = Programs.table(folder);
  }

  @Test
  void classFilesBesideTheirSources() {
    ForkedCompiler.of(Compiler.standard().without("-d").without("-s"))
        .fromSources()
        .compile(project)
        .orFail();
    Jvm jvm = Jvm.of(project).with(List.of(project.sources()));
    new Verdict(jvm.run(Programs.TABLE_MAIN)).frozen(Programs.TABLE_ROOTS);
  }

  @Test
  void onlyProcessingAndThenAllAndThenSome() {
    Compiler.standard().option("-proc:only").compile(project).orFail();
    assertEquals(List.of(), project.classFiles());
    noFolderForGeneratedSourcesAnOlderReleaseAndEveryWarningAnError();
    noClassFilesForWhatWasNotNamed();
  }

  private void noFolderForGeneratedSourcesAnOlderReleaseAndEveryWarningAnError() {
    Build build =
        Compiler.standard()
            .without("-s")
            .option("--release", "17", "-Xlint:all,-processing", "-Werror")
            .compile(project)
            .orFail();
    assertEquals(List.of(), build.warnings(), build.toString());
    assertFrozen();
  }

  private void noClassFilesForWhatWasNotNamed() {
    List<Path> some = List.of(project.sources().resolve("table/Table.java"));
    Compiler.standard()
        .option("-implicit:none", "-sourcepath", project.sources().toString())
        .compile(project, some)
        .orFail();
    assertFrozen();
  }

  private void assertFrozen() {
    Loaded.run(project, List.of(), Programs.TABLE_MAIN).frozen(Programs.TABLE_ROOTS);
  }
}
