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
    hash.add(String.join("\0", ROOT, kind, key, value));
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
    Guards guards = new Guards(ROOT, texts, false);
    assertEquals("", guards.check());
    System.setProperty(NAME, "x");
    assertEquals(
        "system property permafrost.test.input is set, and was not when the routine was frozen",
        guards.check());
    assertEquals(guards.check(), guards.reason());
    System.clearProperty(NAME);
    assertEquals("", guards.check());
    assertEquals("", guards.reason());
    assertEquals(
        List.of(
            "environment variable permafrost.test.input", "system property permafrost.test.input"),
        Guards.describe(texts));
  }

  @Test
  void aGuardOfALaterVersionIsNotTakenForOneThatHolds() {
    assertThrows(
        IllegalArgumentException.class, () -> new Guard(ROOT, "moon", "", "absent").holds());
  }
}
