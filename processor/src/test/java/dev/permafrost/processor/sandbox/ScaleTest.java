package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Graphs as big and as deep as real ones. */
class ScaleTest {
  private static final String BIG =
      """
      import java.util.*;
      class Big {
        record City(String name, double lat, double lon, List<String> tags) {}
        record Cons(int head, Cons tail) {}
        static Map<String, City> cities() {
          Map<String, City> all = new HashMap<>();
          for (int i = 0; i < 400_000; i++) {
            all.put("city" + i, new City("name" + i, i / 7.0, -i, List.of("tag" + i)));
          }
          return all;
        }
        static Cons chain() {
          Cons chain = null;
          for (int i = 0; i < 1_000_000; i++) { chain = new Cons(i, chain); }
          return chain;
        }
        static Object spoiltChain() {
          List<Object> inner = new ArrayList<>();
          inner.add(new Thread());
          for (int i = 0; i < 100_000; i++) { inner = new ArrayList<>(List.of(inner)); }
          return inner;
        }
        static Set<Object> unordered() {
          Set<Object> all = new HashSet<>();
          for (int i = 0; i < 100_000; i++) { all.add(new Object[] {i}); }
          return all;
        }
      }
      """;

  private static final Compiled CLASSES = Compiled.of("Big", BIG);

  private static Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  static void runThemAll() {
    outcomes =
        Lab.run(CLASSES, Limits.DEFAULT, "Big", "cities", "chain", "spoiltChain", "unordered");
  }

  @AfterAll
  static void forgetThem() {
    outcomes = null;
  }

  @Test
  void twoMillionObjectsAreTaken() {
    assertEquals(2_000_001, Lab.graph(outcomes.get("cities")).size());
  }

  @Test
  void aListAMillionDeepIsTaken() {
    assertEquals(1_000_000, Lab.graph(outcomes.get("chain")).size());
  }

  @Test
  void aPathThatIsLongIsToldByItsEnds() {
    Problem problem = Lab.error(outcomes.get("spoiltChain"));
    assertEquals(ProblemId.NotFreezable, problem.id());
    assertTrue(problem.path().get(0).startsWith("spoiltChain[0][0]"), problem::message);
    assertTrue(problem.path().get(0).contains("steps"), problem::message);
  }

  @Test
  void manyKeysThatHashByIdentityAreOrderedByTheirContent() {
    assertEquals(200_001, Lab.graph(outcomes.get("unordered")).size());
  }

  @Test
  void aGraphOverTheLimitIsToldWithTheLimit() {
    Limits limits = Limits.DEFAULT.withNodes(1000);
    Problem problem = Lab.error(Lab.run(CLASSES, limits, "Big", "chain").get("chain"));
    assertEquals(ProblemId.GraphTooLarge, problem.id());
    assertTrue(problem.fact().contains("1000"), problem::message);
  }
}
