package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that nothing but their identity, or their place in the graph, tells apart. */
class LookAlikeKeysTest {
  private static final String SOURCE =
      """
      package p;

      import dev.permafrost.Freezable;
      import java.util.*;

      class Keys {
        record Both(Map<Object, Integer> first, Map<Object, Integer> second, List<Object> order) {}

        static final class Token {
          private final List<String> names;

          Token(List<String> names) {
            this.names = names;
          }
        }

        @Freezable
        static Map<String, Integer> equalStrings() {
          Map<String, Integer> map = new IdentityHashMap<>();
          for (int i = 0; i < 20; i++) {
            map.put(new String("a"), i % 4);
          }
          return map;
        }

        @Freezable
        @SuppressWarnings("removal")
        static Map<Integer, String> equalBoxes() {
          Map<Integer, String> map = new IdentityHashMap<>();
          for (int i = 0; i < 5; i++) {
            map.put(new Integer(1000), "same");
          }
          return map;
        }

        @Freezable
        static Both shared() {
          Map<Object, Integer> first = new IdentityHashMap<>();
          Map<Object, Integer> second = new IdentityHashMap<>();
          List<Object> order = new ArrayList<>();
          for (int i = 0; i < 12; i++) {
            Object key = new ArrayList<>(List.of("k", 1));
            order.add(key);
            first.put(key, 0);
            second.put(key, i < 6 ? 1 : i);
          }
          return new Both(first, second, order);
        }

        @Freezable
        static Map<Token, Map<Token, Object>> tokens() {
          Map<Token, Map<Token, Object>> all = new HashMap<>();
          Token[] tokens = new Token[8];
          for (int i = 0; i < 8; i++) {
            tokens[i] = new Token(List.of("t"));
            all.put(tokens[i], new HashMap<>());
          }
          for (int i = 0; i < 8; i++) {
            all.get(tokens[i]).put(tokens[(i + 1) % 8], all);
          }
          return all;
        }

        static String describe(Both both) {
          StringBuilder text = new StringBuilder();
          both.order().forEach(k -> text.append(both.first().get(k)).append(both.second().get(k)));
          return text.append(both.first().size()).append(both.second().size()).toString();
        }

        static String describe(Map<?, ?> map) {
          List<String> lines = new ArrayList<>();
          map.forEach((k, v) -> lines.add(k + "=" + v + (map.get(k) == v)));
          Collections.sort(lines);
          return lines + "" + map.containsKey("a") + map.containsKey(1000);
        }

        static int ring(Map<Token, Map<Token, Object>> all) {
          Token start = all.keySet().iterator().next();
          int steps = 0;
          Token at = start;
          do {
            Map.Entry<Token, Object> next = all.get(at).entrySet().iterator().next();
            at = next.getValue() == all ? next.getKey() : null;
            steps++;
          } while (at != start);
          return steps;
        }

        static List<Object> live() {
          return List.of(
              describe(equalStrings()), describe(equalBoxes()), describe(shared()), ring(tokens()));
        }

        static List<Object> frozen() {
          return List.of(
              describe(KeysFrozen.equalStrings()),
              describe(KeysFrozen.equalBoxes()),
              describe(KeysFrozen.shared()),
              ring(KeysFrozen.tokens()));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void lookAlikesKeepTheirPlacesInTheGraph() {
    Project project = Project.in(folder).source("p/Keys.java", SOURCE);
    Compiler.standard().compile(project).orFail();
    try (Program program = Program.of(project)) {
      assertEquals(program.call("p.Keys", "live"), program.call("p.Keys", "frozen"));
      assertEquals(8, ((List<?>) program.call("p.Keys", "frozen")).get(3));
    }
  }
}
