package dev.permafrost.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.Roots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of README that have the goal in them, pasted into an empty folder. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String MORE_PLUGINS = "</plugins>";

  @TempDir Path folder;
  private Build build;
  private String page;

  @BeforeEach
  void read() throws IOException {
    build = Build.empty(folder);
    page = Files.readString(README);
  }

  @Test
  void theGoalIsAddedToTheSetUpOfMaven() throws Exception {
    build.write("pom.xml", block("xml", 0).replace(MORE_PLUGINS, block("xml", 1) + MORE_PLUGINS));
    build.write("src/main/java/Primes.java", block("java", 0));
    assertSays("Froze 1 routines of 1 classes");
    List<?> primes = (List<?>) frozen().call("PrimesFrozen", "primes");
    assertEquals(block("text", 0).strip(), primes.get(9_999).toString());
    assertSays("Nothing to freeze");
  }

  @Test
  void kotlinIsAddedToThat() throws Exception {
    String plugins = block("xml", 1) + block("xml", 2);
    build.write("pom.xml", block("xml", 0).replace(MORE_PLUGINS, plugins + MORE_PLUGINS));
    build.write("src/main/kotlin/Seas.kt", Files.readString(Path.of("src/test/resources/Seas.kt")));
    // It would outlive the build.
    build.with("-Dkotlin.compiler.daemon=false");
    assertSays("Froze 1 routines of 1 classes");
    Frozen frozen = frozen();
    assertEquals(11_000, frozen.call("SeasKt", "deepest"));
    assertEquals("FROZEN", frozen.state());
  }

  private void assertSays(String words) throws Exception {
    Build.Log log = build.run("process-classes");
    assertEquals(0, log.exitCode(), log.text());
    assertTrue(log.says(words), log.text());
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
