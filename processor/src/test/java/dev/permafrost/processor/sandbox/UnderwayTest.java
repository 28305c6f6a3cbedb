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
        static Object viewOfMemory() {
          return ByteBuffer.allocateDirect(8).asIntBuffer();
        }
        static Object begun() {
          FutureTask<String> task = new FutureTask<>(() -> "x");
          task.run();
          return task;
        }
        static Object forked() {
          class Nothing extends RecursiveAction {
            protected void compute() {}
          }
          Nothing task = new Nothing();
          task.invoke();
          return task;
        }
        static Object pool() {
          return new ForkJoinPool(1);
        }
        static Object splitOff() {
          return new SplittableRandom(1).split();
        }
        static Object keptForLong() {
          Random random = new Random(1);
          random.nextGaussian();
          for (int i = 0; i < 100_000; i++) {
            random.nextInt();
          }
          return random;
        }
        static Object closed() throws Exception {
          var reader = new java.io.StringReader("x");
          reader.close();
          return reader;
        }
        static Object found() throws Exception {
          var bundle = new PropertyResourceBundle(new java.io.StringReader("a=b")) {
            { setParent(new PropertyResourceBundle(new java.io.StringReader("c=d"))); }
          };
          return bundle;
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        static Map<String, List<String>> mistaken() {
          return (Map) Map.of("a", new ArrayList<>(List.of(1)));
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
            "viewOfMemory",
            "begun",
            "forked",
            "pool",
            "splitOff",
            "keptForLong",
            "closed",
            "found",
            "mistaken",
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
          viewOfMemory    | create it at run time, outside the routine's result
          begun           | keep what came out of it, or make it at run time
          forked          | keep what came out of it, or make it at run time
          pool            | create it at run time, outside the routine's result
          splitOff        | make it at run time of a seed
          keptForLong     | call nextGaussian() once more before the routine returns, or keep the seed
          closed          | leave it out, or open
          found           | keep its base name, and call ResourceBundle.getBundle(…) at run time
          mistaken        | find the cast, or declare the type of what is there
          usersOwn        | hold such an object in a field instead of extending its class
          """)
  void whatCannotBeBroughtThereAgainIsRefusedWithAWayOut(String method, String remedy) {
    List<Problem> problems = outcomes.get(method).problems();
    assertEquals(List.of(remedy), problems.stream().map(Problem::remedy).toList());
  }
}
