package dev.permafrost.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.Roots;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Maven builds a real project, again and again; what one build leaves is what the next one finds.
 */
class FreezeGoalTest {
  private static final String UP_TO_DATE = "Nothing to freeze - all routines are up to date";
  private static final String FROZE_TWO = "Froze 2 routines of 1 classes";
  private static final String SOURCE = "app/src/main/java/app/App.java";
  private static final String NEAR = "app/src/main/resources/near.txt";
  private static final String FAR = "data/src/main/resources/far.txt";

  private static Maven maven;

  @TempDir Path folder;
  private Build build;

  @BeforeAll
  static void load() throws IOException, ReflectiveOperationException {
    maven = Maven.loaded();
  }

  @BeforeEach
  void copy() throws IOException {
    build = Build.of("words", folder);
  }

  @Test
  void eachBuildFreezesWhatHasChangedAndNothingElse() throws Exception {
    freezesClassesAndTestClassesInTheirPhases();
    assertSucceeds(build.run(maven, "process-classes"), UP_TO_DATE);
    build.write(NEAR, "close");
    assertSucceeds(build.run(maven, "process-classes"), FROZE_TWO);
    assertFrozen("near", "close");
    build.write(FAR, "beyond");
    assertSucceeds(build.run(maven, "process-classes"), FROZE_TWO);
    assertFrozen("far", "beyond");
    Files.delete(build.file(NEAR));
    Files.delete(build.file("app/target/classes/near.txt"));
    failsAndFailsAgain("[ERROR] app/App.java:10: [RoutineThrew] the routine threw");
    build.write(NEAR, "back");
    assertSucceeds(build.run(maven, "process-classes"), FROZE_TWO);
    assertFrozen("near", "back");
  }

  @Test
  void theGoalMendsWhatTheAnnotationProcessorFrozeBeforeAResourceWasEdited() throws Exception {
    build.withProcessor();
    String source = Files.readString(build.file(SOURCE));
    build.write(SOURCE, source.replace("/near.txt", "/absent.txt"));
    failsAndFailsAgain("App.java:[9,23] [RoutineThrew] the routine threw");
    build.write(SOURCE, source);
    assertSucceeds(build.run(maven, "process-classes"), FROZE_TWO);
    assertFrozen("near", "near", "by");
    build.write(NEAR, "close");
    build.write(FAR, "beyond");
    assertSucceeds(build.run(maven, "process-classes"), FROZE_TWO);
    assertFrozen("near", "close");
    assertFrozen("far", "beyond");
  }

  @Test
  void aModuleIsFrozenAsOne() throws Exception {
    String descriptor = "app/src/main/java/module-info.java";
    String others = "module app { requires data; requires static dev.permafrost; ";
    build.write("data/src/main/java/module-info.java", "module data { exports data; }");
    build.write(descriptor, others + "}");
    Maven.Log failed = build.run(maven, "process-classes");
    assertEquals(1, failed.exitCode(), failed.text());
    assertTrue(failed.says("[RuntimeModelMissing] module app does not read"), failed.text());
    build.write(descriptor, others + "requires dev.permafrost.runtime; }");
    assertSucceeds(build.run(maven, "process-classes"), FROZE_TWO);
    assertFrozen("far", "far", "away");
  }

  @Test
  void whatNoOptionCanBeIsSaid() {
    Maven.Log log = build.with("-Dpermafrost.cost=loud").run(maven, "process-classes");
    assertEquals(1, log.exitCode(), log.text());
    assertTrue(log.says("cost is loud; use off, note or warn"), log.text());
  }

  private void freezesClassesAndTestClassesInTheirPhases() throws Exception {
    Maven.Log log = build.run(maven, "process-test-classes");
    assertSucceeds(log, FROZE_TWO);
    assertSucceeds(log, "Froze 1 routines of 1 classes");
    assertFrozen("near", "near", "by");
    Frozen frozen = Frozen.of(List.of(build.file("app/target/test-classes"), runtimeModel()));
    assertEquals(List.of("near", "by"), frozen.call("app.SampleFrozen", "sample"));
    assertEquals("FROZEN", frozen.state());
  }

  private void failsAndFailsAgain(String words) {
    for (int i = 0; i < 2; i++) {
      Maven.Log log = build.run(maven, "process-classes");
      assertEquals(1, log.exitCode(), log.text());
      assertTrue(log.says(words), log.text());
      assertFalse(Files.exists(build.file("app/target/classes/app/AppFrozen.class")));
    }
  }

  private static void assertSucceeds(Maven.Log log, String words) {
    assertEquals(0, log.exitCode(), log.text());
    assertTrue(log.says(words), log.text());
  }

  private void assertFrozen(String routine, String... words) throws Exception {
    Frozen frozen = Frozen.of(List.of(build.file("app/target/classes"), runtimeModel()));
    assertEquals(List.of(words), frozen.call("app.AppFrozen", routine));
    assertEquals("FROZEN", frozen.state());
  }

  private static Path runtimeModel() throws URISyntaxException {
    return Path.of(Roots.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
