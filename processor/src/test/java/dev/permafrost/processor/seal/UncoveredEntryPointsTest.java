package dev.permafrost.processor.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tool that looks for gaps in the table. */
class UncoveredEntryPointsTest {
  private static final String UUID = "java/util/UUID.randomUUID()Ljava/util/UUID;";

  private final Rules rules = Rules.load();

  private static Map<String, String> find(UncoveredEntryPoints uncovered) throws IOException {
    uncovered.readModule("java.base");
    return uncovered.find();
  }

  @Test
  void aMethodWithoutARuleThatReachesARuleIsFound() throws IOException {
    Map<String, String> found =
        find(
            new UncoveredEntryPoints(
                method -> !method.equals(UUID) && UncoveredEntryPoints.isListed(rules, method)));
    assertEquals("java/security/SecureRandom.nextBytes([B)V", found.get(UUID));
  }

  @Test
  void aMethodWithARuleIsNot() throws IOException {
    Map<String, String> found =
        find(new UncoveredEntryPoints(method -> UncoveredEntryPoints.isListed(rules, method)));
    assertFalse(found.containsKey("java/io/FileReader.<init>(Ljava/io/File;)V"));
    assertTrue(found.containsKey(UUID));
  }
}
