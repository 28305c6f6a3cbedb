package dev.permafrost.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          city  | FR/Paris     | Paris, FR lies at 48.85341,2.34880
          city  | XX/Nowhere   | XX/Nowhere is not known; write COUNTRY/Name, such as FR/Paris
          near  | 48.85,2.35   | Paris, FR is 0.4 km away
          near  | -48.0,-120.0 | nobody lives near there
          near  | nonsense     | a point is LATITUDE,LONGITUDE, such as 48.85,2.35
          home  | 48.85,2.35   | Paris, FR is 0.4 km away
          home  | nonsense     | a point is LATITUDE,LONGITUDE, such as 48.85,2.35
          mime  | index.html   | text/html
          mime  | a.b.unheard  | application/octet-stream
          spell | recieve      | receive relieve
          spell | qqqqq        | no idea
          """)
  void frozenAnswersAsLiveDoes(String command, String argument, String answer) {
    assertEquals(answer, Atlas.answer(command, argument, true));
    assertEquals(answer, Atlas.answer(command, argument, false));
  }

  @Test
  void whoMovesHomeGetsWhatTheRoutineWouldSay() {
    System.setProperty("atlas.home", "GB/London");
    try {
      String answer = "London, GB is 0.4 km away";
      assertEquals(answer, Atlas.answer("home", "51.51,-0.12", true));
      assertEquals(answer, Atlas.answer("home", "51.51,-0.12", false));
      assertEquals("dev.permafrost.atlas.Home.city LIVE", state("Home.city"));
      System.setProperty("atlas.home", "XX/Nowhere");
      assertThrows(IllegalArgumentException.class, () -> Atlas.answer("home", "0,0", false));
    } finally {
      System.clearProperty("atlas.home");
    }
    Atlas.answer("home", "51.51,-0.12", false);
    assertEquals("dev.permafrost.atlas.Home.city FROZEN", state("Home.city"));
  }

  private static String state(String routine) {
    Root found =
        Roots.all().stream()
            .filter(root -> root.name().endsWith(routine))
            .findFirst()
            .orElseThrow();
    return found.name() + " " + found.state();
  }

  @Test
  void unknownCommandHasNoAnswer() {
    assertNull(Atlas.answer("fly", "there", false));
  }
}
