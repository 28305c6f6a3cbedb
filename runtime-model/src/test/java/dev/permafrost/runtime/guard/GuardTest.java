package dev.permafrost.runtime.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest {
  private static final String ROOT = "p.X.r";
  private static final String NAME = "permafrost.test.input";

  @AfterEach
  void forget() {
    System.clearProperty(NAME);
  }

  private static String hash(String kind, String key, String value) {
    Sha256 hash = new Sha256();
    hash.add(String.join("\0", "r", kind, key, value));
    return hash.hex();
  }

  private static Guard property(String expected) {
    return new Guard(ROOT, "property", NAME, expected);
  }

  @Test
  void holdsWhileTheValueIsTheSame() {
    Guard guard = property(hash("property", NAME, "a value"));
    assertFalse(guard.holds());
    assertEquals(
        "system property permafrost.test.input is not set, and was when the routine was frozen",
        guard.complaint());
    System.setProperty(NAME, "a value");
    assertTrue(guard.holds());
    assertTrue(guard.holds());
    System.setProperty(NAME, "another value");
    assertFalse(guard.holds());
    assertFalse(guard.complaint().contains("value"), guard.complaint());
    System.setProperty(NAME, new String("a value"));
    assertTrue(guard.holds());
  }

  @Test
  void absenceIsNotEmptiness() {
    Guard absent = property("absent");
    assertTrue(absent.holds());
    System.setProperty(NAME, "");
    assertFalse(absent.holds());
    assertTrue(property(hash("property", NAME, "")).holds());
  }

  @Test
  void aValueThatReadsLikeAbsenceIsThere() {
    System.setProperty(NAME, "absent");
    assertFalse(property("absent").holds());
    assertTrue(property(hash("property", NAME, "absent")).holds());
  }

  @Test
  void equalValuesDoNotLookEqual() {
    assertFalse(hash("property", "a", "same").equals(hash("property", "b", "same")));
    assertFalse(hash("property", "a", "same").equals(hash("environment", "a", "same")));
  }

  @Test
  void aPackageThatWasRelocatedMakesNoDifference() {
    System.setProperty(NAME, "a value");
    String expected = hash("property", NAME, "a value");
    assertTrue(new Guard("shaded.p.X.r", "property", NAME, expected).holds());
  }

  @Test
  void whatIsNoSecretIsComparedAndToldAsItIs() {
    Guard charset = new Guard(ROOT, "charset", "", "x-none");
    assertFalse(charset.holds());
    assertEquals(
        ": it is " + java.nio.charset.Charset.defaultCharset().name() + ", and was x-none",
        charset.values());
    assertFalse(charset.complaint().contains("x-none"), charset.complaint());
    String feature = Integer.toString(Runtime.version().feature());
    assertTrue(new Guard(ROOT, "JDK", "", feature).holds());
    assertEquals("", property(hash("property", NAME, "a value")).values());
  }

  @Test
  void onlyWhatCanChangeIsComparedAgain() {
    assertFalse(property("absent").isFixed());
    assertFalse(new Guard(ROOT, "locale", "", "").isFixed());
    assertFalse(new Guard(ROOT, "zone", "", "").isFixed());
    assertTrue(new Guard(ROOT, "environment", NAME, "absent").isFixed());
    assertTrue(new Guard(ROOT, "JDK", "", "").isFixed());
  }

  @Test
  void theFirstGuardThatFailsIsTheReasonUntilItHolds() {
    String[] texts = {"environment", NAME, "absent", "property", NAME, "absent"};
    Guards guards = Guards.of(ROOT, texts, false);
    assertEquals("", check(guards));
    System.setProperty(NAME, "x");
    assertEquals(
        "system property permafrost.test.input is set, and was not when the routine was frozen",
        check(guards));
    assertEquals(check(guards), guards.reason());
    System.clearProperty(NAME);
    assertEquals("", check(guards));
    assertEquals("", guards.reason());
    assertEquals(
        List.of(
            "environment variable permafrost.test.input", "system property permafrost.test.input"),
        Guards.describe(texts));
  }

  private static String check(Guards guards) {
    assertEquals(guards.failed().isEmpty() ? 0 : Guards.NONE, guards.choose());
    return guards.failed();
  }

  @Test
  void theVariantWhoseGuardsHoldIsChosenAtEachCall() {
    String other = "permafrost.test.other";
    String[] texts = {
      "variant", "", "",
      "property", NAME, hash("property", NAME, "en"),
      "variant", "", "",
      "property", NAME, hash("property", NAME, "de"),
      "property", other, "absent",
    };
    Guards guards = Guards.of(ROOT, texts, false);
    System.setProperty(NAME, "de");
    assertEquals(1, guards.choose());
    System.setProperty(NAME, "en");
    assertEquals(0, guards.choose());
    assertEquals("", guards.reason());
    System.setProperty(NAME, "fr");
    assertEquals(Guards.NONE, guards.choose());
    assertEquals(
        "no variant fits: system property permafrost.test.input is not as it was when the routine"
            + " was frozen",
        guards.reason());
    System.setProperty(NAME, "de");
    System.setProperty(other, "x");
    assertEquals(Guards.NONE, guards.choose());
    System.clearProperty(other);
    assertEquals(
        "no variant fits: system property permafrost.test.other is set, and was not when the"
            + " routine was frozen",
        guards.reason());
    assertEquals(
        List.of("system property permafrost.test.input", "system property permafrost.test.other"),
        Guards.describe(texts));
  }

  @Test
  void aGuardOfALaterVersionIsNotTakenForOneThatHolds() {
    assertThrows(
        IllegalArgumentException.class, () -> new Guard(ROOT, "moon", "", "absent").holds());
  }
}
