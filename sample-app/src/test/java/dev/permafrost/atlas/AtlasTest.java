package dev.permafrost.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
  void unknownCommandHasNoAnswer() {
    assertNull(Atlas.answer("fly", "there", false));
  }
}
