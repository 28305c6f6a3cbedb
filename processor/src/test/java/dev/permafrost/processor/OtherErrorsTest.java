package dev.permafrost.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors in the user's sources are javac's to report, and javac's alone. */
class OtherErrorsTest {
  @TempDir Path folder;

  @Test
  void wrongTypeInsideARoutine() {
    assertErrors(
        """
        class A {
          @dev.permafrost.Freezable static int x() { return "text"; }
          static int y = AFrozen.x();
        }
        """,
        "A.java:2: incompatible types: java.lang.String cannot be converted to int");
  }

  @Test
  void wrongTypeElsewhere() {
    assertErrors(
        """
        class A {
          @dev.permafrost.Freezable static int x() { return 1; }
          static String y = AFrozen.x();
        }
        """,
        "A.java:3: incompatible types: int cannot be converted to java.lang.String");
  }

  @Test
  void unknownNameInsideARoutine() {
    assertErrors(
        """
        class A {
          @dev.permafrost.Freezable static int x() { return Nowhere.y(); }
          static int y = AFrozen.x();
        }
        """,
        "A.java:2: cannot find symbol\n  symbol:   variable Nowhere\n  location: class A");
  }

  @Test
  void unknownReturnType() {
    assertErrors(
        """
        class A {
          @dev.permafrost.Freezable static Nowhere x() { return null; }
        }
        """,
        "A.java:2: cannot find symbol\n  symbol:   class Nowhere\n  location: class A");
  }

  @Test
  void syntaxError() {
    assertErrors(
        """
        class A {
          @dev.permafrost.Freezable static int x() { return 1 }
        }
        """,
        "A.java:2: ';' expected");
  }

  private void assertErrors(String source, String... errors) {
    Project.Result result = new Project(folder).file("src/A.java", source).build();
    assertEquals(List.of(errors), result.errors());
  }
}
