package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Expectation;
import dev.permafrost.functional.harness.Message;
import dev.permafrost.functional.harness.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** State of libraries that cannot be frozen is told with the path to what is in the way. */
class RefusedLibrariesTest {
  private static final String MARK = "// expect ";

  @TempDir static Path folder;

  private static Path source;
  private static Build build;

  @BeforeAll
  static void compile() {
    Project project = Project.in(folder).sourceFrom("bad/libraries/Caches.java");
    source = project.allSources().get(0);
    Compiler compiler = Compiler.bare();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      compiler = compiler.with(Path.of(entry));
    }
    build = compiler.option("-Apermafrost.timeout=20").compile(project);
  }

  @AfterAll
  static void forget() {
    build = null;
  }

  @TestFactory
  Stream<DynamicTest> everyOneIsRefusedAtItsPath() throws IOException {
    List<String> lines = Files.readAllLines(source);
    return Expectation.in(source).stream()
        .map(
            expected -> {
              String line = lines.get((int) expected.line() - 1);
              String path =
                  line.substring(line.indexOf(MARK) + MARK.length() + expected.id().length() + 1);
              return DynamicTest.dynamicTest(path, () -> assertRefused(expected, path));
            });
  }

  private static void assertRefused(Expectation expected, String path) {
    List<Message> here =
        build.errors().stream()
            .filter(message -> Expectation.of(message).equals(expected))
            .toList();
    assertTrue(!here.isEmpty(), build::toString);
    assertTrue(
        here.stream().anyMatch(message -> message.text().contains("reached by: " + path)),
        build::toString);
    assertTrue(
        here.stream().allMatch(message -> message.text().contains("try: ")), build::toString);
  }

  @Test
  void theClassIsToldWithItsJarAndTheLineThatSetTheField() {
    assertTrue(build.toString().contains("ExtendedBufferedReader (from commons-csv-"));
    assertTrue(build.toString().contains("(set at Lexer.java:"));
  }

  @Test
  void aTableLaidOutByIdentityIsToldToBeOne() {
    assertTrue(build.toString().contains("this looks like a hash table"), build::toString);
  }

  @Test
  void nothingIsWritten() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("generated"))) {
      assertEquals(0, files.filter(Files::isRegularFile).count());
    }
  }
}
