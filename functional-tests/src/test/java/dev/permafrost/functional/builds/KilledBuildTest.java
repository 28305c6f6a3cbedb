package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedBuild;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compiler that is killed on the way leaves nothing that runs and is wrong. */
class KilledBuildTest {
  @TempDir Path folder;

  /** What is there when javac dies. */
  enum Moment {
    FIRST_CLASS(files -> !files.isEmpty()),
    FACADE(files -> files.contains("table/TableFrozen.class")),
    FROZEN_DATA(files -> files.stream().filter(name -> name.contains("Frozen")).count() > 1),
    ALL_BUT_A_MOMENT(files -> files.stream().filter(name -> name.contains("Frozen")).count() > 2);

    final Predicate<List<String>> reached;

    Moment(Predicate<List<String>> reached) {
      this.reached = reached;
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingHalfIsTakenForWhole(Moment moment) {
    Project whole = Programs.table(folder.resolve("whole"));
    Compiler.standard().option("-Apermafrost.mode=live").compile(whole).orFail();
    Project project = Programs.table(folder.resolve("killed"));
    ForkedBuild killed =
        ForkedCompiler.of(Compiler.standard())
            .killedWhen(() -> moment.reached.test(project.classFiles()))
            .compile(project);
    assertEquals(List.of(), killed.survivors(), killed.output());
    if (project.classFiles().containsAll(whole.classFiles())) {
      new Verdict(Jvm.of(project).run(Programs.TABLE_MAIN)).frozenOrLive();
    }
    Compiler.standard().compile(project).orFail();
    new Verdict(Jvm.of(project).run(Programs.TABLE_MAIN)).frozen(Programs.TABLE_ROOTS);
    Compiler.standard().compile(whole).orFail();
    assertEquals(List.copyOf(whole.output().keySet()), List.copyOf(project.output().keySet()));
  }
}
