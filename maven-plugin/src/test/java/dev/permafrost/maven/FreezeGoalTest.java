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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven builds a real project, again and again. */
class FreezeGoalTest {
  private static final String UP_TO_DATE = "Nothing to freeze - all routines are up to date";
  private static final String FROZE_TWO = "Froze 2 routines of 1 classes";

  @TempDir Path folder;
  private Build build;

  @BeforeEach
  void copy() throws IOException {
    build = Build.in(folder);
  }

  @Test
  void freezesWhatIsNewAndNothingElse() throws Exception {
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    assertFrozen("near", "near", "by");
    assertSucceeds(build.run("process-classes"), UP_TO_DATE);
  }

  @Test
  void freezesAgainWhenAResourceOfTheModuleIsEdited() throws Exception {
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    build.write("app/src/main/resources/near.txt", "close");
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    assertFrozen("near", "close");
  }

  @Test
  void freezesAgainWhenAResourceOfAnotherModuleIsEdited() throws Exception {
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    build.write("data/src/main/resources/far.txt", "beyond");
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    assertFrozen("far", "beyond");
  }

  @Test
  void mendsWhatTheAnnotationProcessorFrozeBeforeAResourceWasEdited() throws Exception {
    build.withProcessor();
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    build.write("app/src/main/resources/near.txt", "close");
    build.write("data/src/main/resources/far.txt", "beyond");
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    assertFrozen("near", "close");
    assertFrozen("far", "beyond");
  }

  @Test
  void aModuleIsFrozenAsOne() throws Exception {
    String descriptor = "app/src/main/java/module-info.java";
    String others = "module app { requires data; requires static dev.permafrost; ";
    build.write("data/src/main/java/module-info.java", "module data { exports data; }");
    build.write(descriptor, others + "}");
    Build.Log failed = build.run("process-classes");
    assertEquals(1, failed.exitCode(), failed.text());
    assertTrue(failed.says("[RuntimeModelMissing] module app does not read"), failed.text());
    build.write(descriptor, others + "requires dev.permafrost.runtime; }");
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    assertFrozen("far", "far", "away");
  }

  @Test
  void whatNoOptionCanBeIsSaid() throws Exception {
    Build.Log log = build.with("-Dpermafrost.cost=loud").run("process-classes");
    assertEquals(1, log.exitCode(), log.text());
    assertTrue(log.says("cost is loud; use off, note or warn"), log.text());
  }

  @Test
  void freezesTestClassesInTheirPhase() throws Exception {
    assertSucceeds(build.run("process-test-classes"), "Froze 1 routines of 1 classes");
    Frozen frozen = Frozen.of(List.of(build.file("app/target/test-classes"), runtimeModel()));
    assertEquals(List.of("near", "by"), frozen.call("app.SampleFrozen", "sample"));
    assertEquals("FROZEN", frozen.state());
  }

  @Test
  void failsAtTheLineAndFailsAgain() throws Exception {
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    build.write("app/src/main/resources/near.txt", "");
    Files.delete(build.file("app/src/main/resources/near.txt"));
    Files.delete(build.file("app/target/classes/near.txt"));
    for (int i = 0; i < 2; i++) {
      Build.Log log = build.run("process-classes");
      assertEquals(1, log.exitCode(), log.text());
      assertTrue(log.says("[ERROR] app/App.java:10: [RoutineThrew] the routine threw"), log.text());
      assertFalse(Files.exists(build.file("app/target/classes/app/AppFrozen.class")));
    }
    build.write("app/src/main/resources/near.txt", "back");
    assertSucceeds(build.run("process-classes"), FROZE_TWO);
    assertFrozen("near", "back");
  }

  private static void assertSucceeds(Build.Log log, String words) {
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
