package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Routines that need what other processors write, whichever comes first on the path. */
class ProcessorsTest {
  @TempDir Path folder;

  /**
   * Processors, and a program each that needs them.
   *
   * @param inputs folders of the programs
   * @param processors jars for the processor path
   * @param libraries jars for the class path
   * @param roots what is frozen, by the class that runs the program
   */
  record Neighbour(
      List<String> inputs,
      List<Path> processors,
      List<Path> libraries,
      Map<String, List<String>> roots) {

    static Neighbour of(
        String input, List<Path> processors, List<Path> libraries, String main, String... roots) {
      return new Neighbour(List.of(input), processors, libraries, Map.of(main, List.of(roots)));
    }

    /** Both on one processor path, which serves both programs in one build. */
    Neighbour and(Neighbour other) {
      Map<String, List<String>> all = new TreeMap<>(roots);
      all.putAll(other.roots);
      return new Neighbour(
          joined(inputs, other.inputs),
          joined(processors, other.processors),
          joined(libraries, other.libraries),
          all);
    }

    @Override
    public String toString() {
      return String.join(", ", inputs);
    }
  }

  static Stream<Neighbour> neighbours() {
    return Stream.of(
        lombok().and(immutables()).and(autoService()).and(picocli()),
        mapStruct().and(autoValue()).and(dagger()),
        both());
  }

  private static Neighbour lombok() {
    List<Path> jars = new Tool("lombok").jars();
    return Neighbour.of(
        "lombok", jars, jars, "stock.Main", "stock.Stock.items", "stock.Stock.shelves");
  }

  private static Neighbour mapStruct() {
    Tool mapStruct = new Tool("mapstruct");
    return Neighbour.of(
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
    return Neighbour.of(
        "lombok-mapstruct",
        joined(lombok, mapStruct.jars("lombok-mapstruct-binding", "mapstruct-processor")),
        joined(lombok, mapStruct.jars("mapstruct")),
        "stock.Main",
        "stock.Stock.items",
        "stock.Stock.lines");
  }

  private static Neighbour autoValue() {
    Tool autoValue = new Tool("auto-value");
    return Neighbour.of(
        "auto-value",
        autoValue.jars(),
        autoValue.jars("auto-value-annotations"),
        "animals.Main",
        "animals.Animals.animals");
  }

  private static Neighbour immutables() {
    List<Path> jars = new Tool("immutables").jars();
    return Neighbour.of("immutables", jars, jars, "library.Main", "library.Books.books");
  }

  private static Neighbour autoService() {
    Tool autoService = new Tool("auto-service");
    return Neighbour.of(
        "auto-service",
        autoService.jars(),
        autoService.jars("auto-service-annotations"),
        "codecs.Main",
        "codecs.Codec.Names.all");
  }

  private static Neighbour dagger() {
    Tool dagger = new Tool("dagger");
    return Neighbour.of(
        "dagger",
        dagger.jars(),
        dagger.jars("dagger", "jakarta.inject-api", "javax.inject", "jspecify"),
        "shop.Main",
        "shop.Shop.catalogue",
        "shop.Shop.prices");
  }

  private static Neighbour picocli() {
    Tool picocli = new Tool("picocli");
    return Neighbour.of(
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
    Project project = Project.in(folder).sourcesFrom("builds/shared");
    neighbour.inputs.forEach(input -> project.sourcesFrom("builds/" + input));
    return project;
  }

  private static Compiler compiler(Neighbour neighbour) {
    Compiler compiler = Compiler.standard();
    neighbour.libraries.forEach(compiler::with);
    return compiler;
  }

  private static void assertFrozen(Neighbour neighbour, Project project) {
    neighbour.roots.forEach(
        (main, roots) ->
            Loaded.run(project, neighbour.libraries, main).frozen(roots.toArray(String[]::new)));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
