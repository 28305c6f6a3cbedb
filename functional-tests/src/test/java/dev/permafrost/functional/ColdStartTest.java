package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first look-up in a big frozen map does to a fresh JVM: as little as possible. */
class ColdStartTest {
  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void compile() {
    project =
        Project.in(folder)
            .source("p/Cities.java", CITIES)
            .source(
                "p/Nothing.java",
                main("Nothing", "new dev.permafrost.runtime.LiveInitException(\"\", null);"))
            .source("p/LookUp.java", main("LookUp", "check(CitiesFrozen.cities(), 4_711);"))
            .source(
                "p/Everything.java",
                main(
                    "Everything",
                    "for (int i = 0; i < 20_000; i++) check(CitiesFrozen.cities(), i);"));
    Compiler.standard().compile(project).orFail();
  }

  @Test
  void theFirstLookUpLinksNoLambdaAndLoadsNoMachinery() {
    Set<String> loaded = classesLoadedBy("p.LookUp");
    loaded.removeAll(classesLoadedBy("p.Nothing"));
    for (String name : loaded) {
      boolean machinery =
          name.startsWith("java.lang.invoke.")
              || name.startsWith("java.util.stream.")
              || name.startsWith("java.util.regex.")
              || name.startsWith("java.lang.reflect.")
              || name.endsWith("Exception")
              || name.endsWith("Error")
              || name.contains("Lambda");
      assertTrue(!machinery || name.contains("VarHandle"), () -> name + " in " + loaded);
    }
  }

  @Test
  void theFirstLookUpLoadsOneDataPageAndNoRoutine() {
    Set<String> loaded = classesLoadedBy("p.LookUp");
    assertTrue(loaded.contains("p.CitiesFrozen"), loaded::toString);
    assertTrue(!loaded.contains("p.Cities"), loaded::toString);
    long pages = loaded.stream().filter(name -> name.startsWith("p.CitiesFrozen_cities_")).count();
    long all =
        project.frozenClassFiles().stream().filter(name -> name.contains("_cities_")).count();
    assertTrue(all > 10, () -> all + " pages");
    assertTrue(pages <= 5, () -> pages + " pages loaded of " + all + ": " + loaded);
  }

  @Test
  void theProgramNeedsNeitherAnnotationsNorProcessorAndPrintsNothing() {
    Run run = Jvm.of(project, "-Xcheck:jni").run("p.Everything");
    assertEquals(List.of(), run.lines());
    assertEquals(0, run.exitValue());
  }

  private static Set<String> classesLoadedBy(String mainClass) {
    try {
      Path log = folder.resolve(mainClass + ".log");
      Run run = Jvm.of(project, "-Xlog:class+load:file=" + log).run(mainClass);
      assertEquals(List.of(), run.lines());
      Set<String> names = new TreeSet<>();
      for (String line : Files.readAllLines(log)) {
        int source = line.indexOf(" source:");
        if (source > 0) {
          names.add(line.substring(line.lastIndexOf(' ', source - 1) + 1, source));
        }
      }
      return names;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final String CITIES =
      """
      package p;

      import dev.permafrost.Freezable;
      import java.util.HashMap;
      import java.util.Map;

      class Cities {
        record City(String name, String country, int people, double north) {}

        @Freezable
        static Map<String, City> cities() {
          Map<String, City> map = new HashMap<>();
          for (int i = 0; i < 20_000; i++) {
            map.put("C" + i % 200 + "/city-" + i, new City("city-" + i, "C" + i % 200, i * 31, i / 9d));
          }
          return map;
        }
      }
      """;

  private static String main(String name, String body) {
    return """
        package p;

        class %s {
          public static void main(String[] args) {
            %s
            if (Thread.activeCount() != 1) {
              throw new AssertionError(Thread.activeCount() + " threads");
            }
          }

          static void check(java.util.Map<String, Cities.City> cities, int i) {
            Cities.City city = cities.get(key(i));
            if (city.people() != i * 31 || city.north() != i / 9d) {
              throw new AssertionError(city.name());
            }
          }

          private static String key(int i) {
            return "C".concat(String.valueOf(i %% 200)).concat("/city-").concat(String.valueOf(i));
          }
        }
        """
        .formatted(name, body);
  }
}
