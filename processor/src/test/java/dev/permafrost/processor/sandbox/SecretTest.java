package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.routine.Declaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A variable's value that turns up in the result is pointed out, wherever it is. */
class SecretTest {
  private static final String SECRET = "correct horse";

  private static final String SOURCE =
      """
      import java.nio.charset.StandardCharsets;
      import java.util.*;
      class Secrets {
        record Account(String name, char[] password) {}
        static String secret() { return System.getenv("SECRET"); }
        static Object plain() { return secret(); }
        static Object inLongerText() { return List.of("x", "https://me:" + secret() + "@example.org"); }
        static Object asKey() { return new TreeMap<>(Map.of(secret(), 1)); }
        static Object characters() { return new Account("me", secret().toCharArray()); }
        static Object bytes() { return Map.of("key", ("-" + secret() + "-").getBytes(StandardCharsets.UTF_8)); }
        static Object builder() { return new StringBuilder().append("<").append(secret()).append(">").toString(); }
        static Object nothing() { return secret().length(); }
      }
      """;

  private static final Map<String, String> PATHS =
      Map.of(
          "plain", "plain",
          "inLongerText", "inLongerText[1]",
          "asKey", "asKey",
          "characters", "characters.password",
          "bytes", "bytes[\"key\"]",
          "builder", "builder",
          "nothing", "");

  @TestFactory
  Stream<DynamicTest> isPointedOutWithItsPathAndNeverWithItsValue() {
    Declaration declaration =
        new Declaration(List.of("SECRET"), List.of(), List.of(), List.of(), false);
    BuildWorld build = new BuildWorld(Map.of("SECRET", SECRET), Map.of(), Path.of(""));
    Map<String, Outcome<Graph>> outcomes =
        Lab.run(
            Compiled.of("Secrets", SOURCE),
            Limits.DEFAULT,
            build,
            declaration,
            "Secrets",
            PATHS.keySet().toArray(String[]::new));
    return outcomes.entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
  }

  private static void check(String method, Outcome<Graph> outcome) {
    List<Problem> warnings =
        outcome.problems().stream()
            .filter(each -> each.id() == ProblemId.VariableInResult)
            .toList();
    assertEquals(PATHS.get(method).isEmpty(), warnings.isEmpty(), () -> outcome.toString());
    for (Problem warning : warnings) {
      String path = warning.path().get(0);
      assertEquals(true, path.startsWith(PATHS.get(method)), path);
      assertFalse(warning.message().contains(SECRET), warning::message);
    }
  }
}
