package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.graph.Graph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands somewhere on its way, and where that place cannot be reached once more. */
class UnderwayTest {
  private static final String MADE =
      """
      import java.nio.*;
      import java.util.*;
      import java.util.concurrent.*;
      class Made {
        static Object notDone() {
          return new CompletableFuture<String>();
        }
        static Object askedForTooMuch() {
          StringTokenizer tokenizer = new StringTokenizer("a ");
          tokenizer.nextToken();
          try {
            tokenizer.nextToken();
          } catch (NoSuchElementException e) {
            return tokenizer;
          }
          return null;
        }
        static Object rounded() {
          DoubleSummaryStatistics some = new DoubleSummaryStatistics();
          for (int i = 0; i < 10; i++) {
            some.accept(0.1);
          }
          return some;
        }
        static Object viewOfBytes() {
          return ByteBuffer.allocate(8).asIntBuffer();
        }
        static class Own extends CompletableFuture<String> {}
        static Object usersOwn() {
          Own own = new Own();
          own.complete("x");
          return own;
        }
      }
      """;

  private static Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  static void runThemAll() {
    outcomes =
        Lab.run(
            Compiled.of("Made", MADE),
            Limits.DEFAULT,
            "Made",
            "notDone",
            "askedForTooMuch",
            "rounded",
            "viewOfBytes",
            "usersOwn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notDone         | return it when it is done, or make it at run time
          askedForTooMuch | keep its text, and make it at run time
          rounded         | keep the numbers, or the count, sum, minimum and maximum
          viewOfBytes     | create it at run time, outside the routine's result
          usersOwn        | hold such an object in a field instead of extending its class
          """)
  void whatCannotBeBroughtThereAgainIsRefusedWithAWayOut(String method, String remedy) {
    List<Problem> problems = outcomes.get(method).problems();
    assertEquals(List.of(remedy), problems.stream().map(Problem::remedy).toList());
  }
}
