package dev.permafrost.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.Roots;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of README and its snippets for Maven, pasted into an empty folder. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String MORE_PLUGINS = "</plugins>";
  private static final Pattern VERSION =
      Pattern.compile(
          " *<version>" + Pattern.quote(System.getProperty("permafrost.version")) + "</version>\n");

  /** Places among the snippets of XML, the first of which is a whole project. */
  private static final int LIST = 1;

  private static final int GOAL = 2;
  private static final int KOTLIN = 3;

  private static final String PHASE = "process-classes";

  private static Maven maven;

  @TempDir Path folder;
  private Build build;
  private String page;

  @BeforeAll
  static void load() throws IOException, ReflectiveOperationException {
    maven = Maven.loaded();
  }

  @BeforeEach
  void read() throws IOException {
    build = Build.empty(folder);
    page = Files.readString(README);
  }

  @Test
  void theExampleIsFrozenBeforeAndAfterTheGoalAndTheListOfVersionsAreAdded() throws Exception {
    build.write("pom.xml", block("xml", 0));
    build.write("src/main/java/Primes.java", block("java", 0));
    assertSucceeds(build.start("compile"), "BUILD SUCCESS");
    assertTrue(Files.exists(build.file("target/classes/PrimesFrozen$PrimesImage.class")));
    assertEquals(block("text", 0), output("Primes"));
    build.write("pom.xml", withGoalAndListOfVersions());
    assertSucceeds(build.run(maven, PHASE), "Froze 1 routines of 1 classes");
    List<?> primes = (List<?>) frozen().call("PrimesFrozen", "primes");
    assertEquals(block("text", 0).strip(), primes.get(9_999).toString());
    assertSucceeds(build.run(maven, PHASE), "Nothing to freeze");
  }

  /** Whose version is in the list names none; the goal is no dependency, and names its own. */
  private String withGoalAndListOfVersions() {
    Matcher versions = VERSION.matcher(block("xml", 0));
    assertEquals(3, versions.results().count());
    return versions
        .replaceAll("")
        .replaceFirst("<dependencies>", block("xml", LIST) + "<dependencies>")
        .replace(MORE_PLUGINS, block("xml", GOAL) + MORE_PLUGINS);
  }

  @Test
  void kotlinIsAddedToThat() throws Exception {
    String plugins = block("xml", GOAL) + block("xml", KOTLIN);
    build.write("pom.xml", block("xml", 0).replace(MORE_PLUGINS, plugins + MORE_PLUGINS));
    build.write("src/main/kotlin/Seas.kt", Files.readString(Path.of("src/test/resources/Seas.kt")));
    // It would outlive the build.
    build.with("-Dkotlin.compiler.daemon=false");
    assertSucceeds(build.run(maven, PHASE), "Froze 1 routines of 1 classes");
    Frozen frozen = frozen();
    assertEquals(11_000, frozen.call("SeasKt", "deepest"));
    assertEquals("FROZEN", frozen.state());
  }

  private static void assertSucceeds(Maven.Log log, String words) {
    assertEquals(0, log.exitCode(), log.text());
    assertTrue(log.says(words), log.text());
  }

  /** What a class that has been built prints in a JVM of its own. */
  private String output(String mainClass) throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                build.file("target/classes") + File.pathSeparator + placeOf(Roots.class),
                mainClass)
            .redirectErrorStream(true)
            .start();
    return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Frozen frozen() throws Exception {
    return Frozen.of(
        List.of(build.file("target/classes"), placeOf(Roots.class), placeOf(kotlin.Unit.class)));
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private String block(String language, int index) {
    Matcher blocks = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
    for (int i = 0; i <= index; i++) {
      assertTrue(blocks.find(), language);
    }
    return blocks.group(1);
  }
}
