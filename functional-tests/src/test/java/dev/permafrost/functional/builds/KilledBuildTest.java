package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedBuild;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compiler that is killed on the way leaves nothing that runs and is wrong. */
class KilledBuildTest {
  @TempDir Path folder;

  /** What is there when javac dies. */
  enum Moment {
    FIRST_CLASS(files -> !files.isEmpty()),
    FACADE(files -> files.contains("TableFrozen.class")),
    FROZEN_DATA(files -> files.stream().filter(name -> name.contains("Frozen")).count() > 1),
    ALL_BUT_A_MOMENT(files -> files.stream().filter(name -> name.contains("Frozen")).count() > 2);

    final Predicate<List<String>> reached;

    Moment(Predicate<List<String>> reached) {
      this.reached = reached;
    }
  }

  /** What javac writes if nothing is frozen, and all that is written if something is. */
  private static List<String> written;

  private static List<String> frozen;

  @BeforeAll
  static void build(@TempDir Path folder) {
    Project whole = Programs.table(folder);
    Compiler.standard().option("-Apermafrost.mode=live").compile(whole).orFail();
    written = whole.classFiles();
    Compiler.standard().compile(whole).orFail();
    frozen = List.copyOf(whole.output().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void nothingHalfIsTakenForWhole(Moment moment) {
    Project project = Programs.table(folder);
    ForkedBuild killed =
        ForkedCompiler.of(Compiler.standard())
            .killedWhen(() -> moment.reached.test(classFilesSoFar(project)))
            .compile(project);
    assertEquals(List.of(), killed.survivors(), killed.output());
    if (written.stream().allMatch(name -> isWritten(project.classes().resolve(name)))) {
      Loaded.run(project, List.of(), Programs.TABLE_MAIN).frozenOrLive();
    }
    Compiler.standard().compile(project).orFail();
    Loaded.run(project, List.of(), Programs.TABLE_MAIN).frozen(Programs.TABLE_ROOTS);
    assertEquals(frozen, List.copyOf(project.output().keySet()));
  }

  /** Names only: what is listed may be gone, or have another name, a moment later. */
  private static List<String> classFilesSoFar(Project project) {
    String[] names = project.classes().resolve("table").toFile().list();
    return names == null
        ? List.of()
        : Stream.of(names).filter(name -> name.endsWith(".class")).toList();
  }

  /** javac opens a file and then writes it at once: killed in between, it leaves an empty one. */
  private static boolean isWritten(Path file) {
    return file.toFile().length() > 0;
  }
}
