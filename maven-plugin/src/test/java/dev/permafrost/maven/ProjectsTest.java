package dev.permafrost.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects that know nothing of this one, and whose own tests compare frozen with live. */
class ProjectsTest {
  private static final Pattern PASSED =
      Pattern.compile("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0$", Pattern.MULTILINE);

  private static Maven maven;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws IOException, ReflectiveOperationException {
    maven = Maven.loaded();
  }

  @Test
  void javacFreezesInProcessAndForked() throws IOException {
    assertPasses("outside", "test", 2);
  }

  /** The shaded jar is there from the phase package on. */
  @Test
  void whatWasFrozenBeforeItsPackageWasRelocatedIsFrozenStill() throws IOException {
    assertPasses("shaded", "verify", 1);
  }

  private void assertPasses(String project, String phase, int tests) throws IOException {
    Build build = Build.of(project, folder).with("-DargLine=" + System.getProperty("test.jvm"));
    Maven.Log log = build.run(maven, phase);
    assertEquals(0, log.exitCode(), log.text());
    assertEquals(tests, PASSED.matcher(log.text()).results().count(), log.text());
  }
}
