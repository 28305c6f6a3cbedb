package dev.permafrost.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.benchmarks.compile.CompileTime;
import dev.permafrost.benchmarks.growth.Growth;
import dev.permafrost.benchmarks.scale.Scale;
import dev.permafrost.benchmarks.startup.Demonstration;
import dev.permafrost.benchmarks.warm.WarmGet;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every runner runs, as small as can be; no figure is judged here. */
class RunnersTest {
  @TempDir Path folder;

  @Test
  void demonstrationWritesTableAndPage() throws Throwable {
    Path page = folder.resolve("atlas.html");
    String atlas = System.getProperty("atlas");
    String printed =
        printed(
            () ->
                Demonstration.main(
                    new String[] {
                      atlas + "-frozen.jar",
                      atlas + "-live.jar",
                      jar("probe"),
                      page.toString(),
                      "1",
                      "spell"
                    }));
    assertTrue(printed.contains("atlas spell recieve"), printed);
    String html = Files.readString(page);
    assertTrue(html.contains("<svg"), html);
    assertFalse(html.contains("src="), html);
  }

  @Test
  void growthMeasuresEachSize() throws Throwable {
    String printed =
        printed(
            () ->
                Growth.main(
                    new String[] {
                      jar("annotations"),
                      jar("runtime"),
                      jar("processor"),
                      jar("probe"),
                      folder.toString(),
                      "1",
                      "100",
                      "1000"
                    }));
    assertTrue(printed.contains("1.00 times the smallest"), printed);
  }

  @Test
  void scaleMeasuresEachSubject() throws Throwable {
    String printed =
        printed(
            () ->
                Scale.main(
                    new String[] {
                      jar("annotations"),
                      jar("runtime"),
                      jar("processor"),
                      folder.toString(),
                      "1",
                      "trie:1000",
                      "chain:1000"
                    }));
    assertTrue(printed.contains("chain of 1,000 objects"), printed);
  }

  @Test
  void compileTimeMeasuresEachSubject() throws Throwable {
    String classPath =
        String.join(
            File.pathSeparator,
            jar("annotations"),
            jar("runtime"),
            System.getProperty("atlas") + "-live.jar");
    String printed =
        printed(
            () ->
                CompileTime.main(
                    new String[] {
                      jar("processor"), classPath, smallAtlas().toString(), folder.toString(), "1"
                    }));
    assertTrue(printed.contains("a trivial routine"), printed);
  }

  /** Sources by the names of the sample's, with less to do. */
  private Path smallAtlas() throws IOException {
    Path atlas = folder.resolve("small");
    Path sources = Files.createDirectories(atlas.resolve("dev/permafrost/atlas"));
    Files.writeString(sources.resolve("City.java"), "record City(String name) {}\n");
    Files.writeString(sources.resolve("DataFile.java"), "final class DataFile {}\n");
    Files.writeString(
        sources.resolve("Cities.java"),
        """
        final class Cities {
          @dev.permafrost.Freezable
          static java.util.Map<String, City> byName() {
            return java.util.Map.of("FR/Paris", new City("Paris"));
          }
        }
        """);
    return atlas;
  }

  @Test
  void warmLookUpsRun() throws Exception {
    new Runner(
            new OptionsBuilder()
                .include(WarmGet.class.getName())
                .forks(0)
                .param("size", "1000")
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20))
                .shouldFailOnError(true)
                .output(folder.resolve("jmh.txt").toString())
                .build())
        .run();
  }

  private static String jar(String name) {
    return System.getProperty(name);
  }

  private static String printed(Executable runner) throws Throwable {
    PrintStream out = System.out;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      runner.execute();
    } finally {
      System.setOut(out);
    }
    return caught.toString(StandardCharsets.UTF_8);
  }
}
