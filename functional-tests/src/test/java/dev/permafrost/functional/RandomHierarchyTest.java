package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.hierarchy.Hierarchy;
import dev.permafrost.functional.hierarchy.walk.DeepWalk;
import dev.permafrost.functional.hierarchy.walk.Independence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random graphs over random classes, frozen by the compiler and compared with live ones field by
 * field. How many is the property {@code permafrost.randomHierarchyGraphs}; the first seed is
 * {@code permafrost.firstSeed}. A seed is one hierarchy with twenty graphs; failures name it, and
 * where its sources are.
 */
class RandomHierarchyTest {
  private static final int GRAPHS_EACH = 20;
  private static final int SEEDS_AT_ONCE = 12;
  private static final int GRAPHS = Integer.getInteger("permafrost.randomHierarchyGraphs", 120);
  private static final int FIRST = Integer.getInteger("permafrost.firstSeed", 0);

  @TestFactory
  Stream<DynamicContainer> frozenGraphsAreWalkedLikeLiveOnes() {
    return IntStream.range(0, (GRAPHS / GRAPHS_EACH + SEEDS_AT_ONCE - 1) / SEEDS_AT_ONCE)
        .mapToObj(batch -> FIRST + batch * SEEDS_AT_ONCE)
        .map(RandomHierarchyTest::batch);
  }

  /** Several hierarchies in one compilation, which takes most of the time. */
  private static DynamicContainer batch(int firstSeed) {
    int last = Math.min(firstSeed + SEEDS_AT_ONCE, FIRST + GRAPHS / GRAPHS_EACH);
    List<Hierarchy> hierarchies =
        IntStream.range(firstSeed, last).mapToObj(seed -> Hierarchy.of(seed, GRAPHS_EACH)).toList();
    Project project = Project.in(emptyFolder("seeds-" + firstSeed));
    hierarchies.forEach(h -> h.files().forEach(project::source));
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("compiles", () -> compile(project, firstSeed)));
    for (Hierarchy hierarchy : hierarchies) {
      tests.add(
          DynamicTest.dynamicTest(
              "seed " + hierarchy.seed(),
              () -> assertEquals(List.of(), differences(project, hierarchy), at(project))));
    }
    return DynamicContainer.dynamicContainer("seeds from " + firstSeed, tests);
  }

  private static void compile(Project project, int firstSeed) {
    Build build = Compiler.standard().compile(project);
    assertEquals(List.of(), build.errors(), "first seed " + firstSeed + at(project));
  }

  private static String at(Project project) {
    return ", sources in " + project.sources();
  }

  private static List<String> differences(Project project, Hierarchy hierarchy) {
    List<String> differences = new ArrayList<>();
    try (Program program = Program.of(project)) {
      for (String routine : hierarchy.routines()) {
        Method live = program.method(hierarchy.owner(), routine);
        Method frozen = program.method(hierarchy.owner() + "Frozen", routine);
        // Every other time nothing has run live before.
        boolean frozenFirst = hierarchy.seed() % 2 == 0;
        Object early = frozenFirst ? Program.call(frozen) : null;
        Object firstLive = Program.call(live);
        Object firstFrozen = frozenFirst ? early : Program.call(frozen);
        Type type = live.getGenericReturnType();
        DeepWalk first = DeepWalk.of(firstLive, firstFrozen, type);
        Object secondLive = Program.call(live);
        DeepWalk second = DeepWalk.of(secondLive, Program.call(frozen), type);
        DeepWalk lives = DeepWalk.of(firstLive, secondLive, type);
        List<String> found = new ArrayList<>(first.differences());
        found.addAll(second.differences());
        lives.differences().forEach(d -> found.add("two live ones: " + d));
        found.addAll(Independence.differences(lives, first, second));
        found.addAll(Independence.copies(first, types(program, project, hierarchy)));
        found.forEach(d -> differences.add(routine + " " + d));
      }
      String roots = program.call("dev.permafrost.runtime.Roots", "all").toString();
      if (roots.contains("LIVE")) {
        differences.add(roots);
      }
    }
    return differences;
  }

  private static List<Class<?>> types(Program program, Project project, Hierarchy hierarchy) {
    List<Class<?>> types = new ArrayList<>();
    for (String file : project.classFiles()) {
      if (file.startsWith("h" + hierarchy.seed() + "/") && !file.contains("Frozen")) {
        types.add(program.type(file.replace(".class", "").replace('/', '.')));
      }
    }
    return types;
  }

  /** A folder that is still there when the test has failed. */
  private static Path emptyFolder(String name) {
    Path folder = Path.of("target", "hierarchies", name).toAbsolutePath();
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> old = Files.walk(folder)) {
          for (Path path : old.sorted((a, b) -> b.compareTo(a)).toList()) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
