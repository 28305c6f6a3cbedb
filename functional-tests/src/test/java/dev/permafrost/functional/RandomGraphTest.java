package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.compare.Judge;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Toolchain;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random graphs over all families, frozen by the compiler and compared with live ones. How many is
 * the property {@code permafrost.randomGraphs}; the first seed is {@code permafrost.firstSeed}.
 */
class RandomGraphTest {
  private static final int PER_ROUTINE = 50;
  private static final int GRAPHS = Integer.getInteger("permafrost.randomGraphs", 1_000);
  private static final int FIRST = Integer.getInteger("permafrost.firstSeed", 0);

  @TempDir static Path folder;
  private static Program program;

  @BeforeAll
  static void freezeAll() {
    Project project = Project.in(folder).source("p/Graphs.java", source());
    Compiler.standard().with(Toolchain.graphs()).with(Toolchain.guava()).compile(project).orFail();
    program = Program.of(project, Toolchain.graphs(), Toolchain.guava());
  }

  @AfterAll
  static void close() {
    if (program != null) {
      program.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyBatchOfGraphsIsIndistinguishableFromLive() {
    return routines().mapToObj(first -> test("graphs" + first));
  }

  private static DynamicTest test(String routine) {
    return DynamicTest.dynamicTest(
        routine,
        () -> {
          List<String> differences =
              Judge.differences(
                  program.method("p.Graphs", routine), program.method("p.GraphsFrozen", routine));
          assertEquals(List.of(), differences);
        });
  }

  @TestFactory
  Stream<DynamicTest> allOfThemAreFrozen() {
    return Stream.of(
        DynamicTest.dynamicTest(
            GRAPHS + " graphs",
            () -> {
              String roots = program.call("dev.permafrost.runtime.Roots", "all").toString();
              assertTrue(!roots.contains("LIVE"), roots);
            }));
  }

  private static IntStream routines() {
    return IntStream.range(0, GRAPHS / PER_ROUTINE).map(i -> FIRST + i * PER_ROUTINE);
  }

  /** Every other routine returns holders, whose interface-typed components may become views. */
  private static String source() {
    StringBuilder text = new StringBuilder();
    text.append("package p;\n\nimport dev.permafrost.Freezable;\n");
    text.append("import dev.permafrost.functional.random.Holder;\n");
    text.append("import dev.permafrost.functional.random.RandomGraph;\nimport java.util.List;\n\n");
    text.append("class Graphs {\n");
    routines().forEach(first -> text.append(routine(first)));
    return text.append("}\n").toString();
  }

  private static String routine(int first) {
    boolean holders = first / PER_ROUTINE % 2 == 1;
    return """
          @Freezable
          static List<%s> graphs%d() {
            return RandomGraph.%s(%d, %d);
          }
        """
        .formatted(
            holders ? "Holder" : "Object",
            first,
            holders ? "holders" : "batch",
            first,
            PER_ROUTINE);
  }
}
