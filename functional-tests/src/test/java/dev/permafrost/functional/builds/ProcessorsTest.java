package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Tool;
import dev.permafrost.functional.harness.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Routines that need what other processors write, whichever comes first on the path. */
class ProcessorsTest {
  @TempDir Path folder;

  /**
   * One processor and a program that needs it.
   *
   * @param input folder of the program
   * @param processors its jars for the processor path
   * @param libraries its jars for the class path
   * @param main runs the program
   * @param roots what is frozen
   */
  record Neighbour(
      String input, List<Path> processors, List<Path> libraries, String main, String... roots) {
    @Override
    public String toString() {
      return input;
    }
  }

  static Stream<Neighbour> neighbours() {
    return Stream.of(
        lombok(),
        mapStruct(),
        both(),
        autoValue(),
        immutables(),
        autoService(),
        dagger(),
        picocli());
  }

  private static Neighbour lombok() {
    List<Path> jars = new Tool("lombok").jars();
    return new Neighbour(
        "lombok", jars, jars, "stock.Main", "stock.Stock.items", "stock.Stock.shelves");
  }

  private static Neighbour mapStruct() {
    Tool mapStruct = new Tool("mapstruct");
    return new Neighbour(
        "mapstruct",
        mapStruct.jars("mapstruct-processor"),
        mapStruct.jars("mapstruct"),
        "stock.Main",
        "stock.Stock.lines",
        "stock.Stock.mapper");
  }

  private static Neighbour both() {
    Tool mapStruct = new Tool("mapstruct");
    List<Path> lombok = new Tool("lombok").jars();
    return new Neighbour(
        "lombok-mapstruct",
        joined(lombok, mapStruct.jars("lombok-mapstruct-binding", "mapstruct-processor")),
        joined(lombok, mapStruct.jars("mapstruct")),
        "stock.Main",
        "stock.Stock.items",
        "stock.Stock.lines");
  }

  private static Neighbour autoValue() {
    Tool autoValue = new Tool("auto-value");
    return new Neighbour(
        "auto-value",
        autoValue.jars(),
        autoValue.jars("auto-value-annotations"),
        "animals.Main",
        "animals.Animals.animals");
  }

  private static Neighbour immutables() {
    List<Path> jars = new Tool("immutables").jars();
    return new Neighbour("immutables", jars, jars, "library.Main", "library.Books.books");
  }

  private static Neighbour autoService() {
    Tool autoService = new Tool("auto-service");
    return new Neighbour(
        "auto-service",
        autoService.jars(),
        autoService.jars("auto-service-annotations"),
        "codecs.Main",
        "codecs.Codec.Names.all");
  }

  private static Neighbour dagger() {
    Tool dagger = new Tool("dagger");
    return new Neighbour(
        "dagger",
        dagger.jars(),
        dagger.jars("dagger", "jakarta.inject-api", "javax.inject", "jspecify"),
        "shop.Main",
        "shop.Shop.catalogue",
        "shop.Shop.prices");
  }

  private static Neighbour picocli() {
    Tool picocli = new Tool("picocli");
    return new Neighbour(
        "picocli", picocli.jars(), picocli.jars("picocli"), "tool.Main", "tool.Tool.reached");
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void permafrostComesFirst(Neighbour neighbour) {
    Project project = project(neighbour);
    compiler(neighbour).withProcessorsAfter(neighbour.processors).compile(project).orFail();
    assertFrozen(neighbour, project);
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void permafrostComesLast(Neighbour neighbour) {
    Project project = project(neighbour);
    compiler(neighbour).withProcessorsBefore(neighbour.processors).compile(project).orFail();
    assertFrozen(neighbour, project);
  }

  /** The names of services that the first build wrote are there when the second one begins. */
  @Test
  void theSecondBuildOverTheFirstOne() {
    Neighbour neighbour = autoService();
    Project project = project(neighbour);
    for (int build = 0; build < 2; build++) {
      compiler(neighbour).withProcessorsAfter(neighbour.processors).compile(project).orFail();
    }
    assertFrozen(neighbour, project);
  }

  private Project project(Neighbour neighbour) {
    return Project.in(folder).sourcesFrom("builds/shared").sourcesFrom("builds/" + neighbour.input);
  }

  private static Compiler compiler(Neighbour neighbour) {
    Compiler compiler = Compiler.standard();
    neighbour.libraries.forEach(compiler::with);
    return compiler;
  }

  private static void assertFrozen(Neighbour neighbour, Project project) {
    Jvm jvm = Jvm.of(project).with(neighbour.libraries);
    new Verdict(jvm.run(neighbour.main)).frozen(neighbour.roots);
  }

  private static List<Path> joined(List<Path> first, List<Path> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
