package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routines that are frozen for several values of an input. */
class VariantsTest {
  private static final String WORDS =
      """
      package p;

      import dev.permafrost.Freezable;
      import dev.permafrost.runtime.Roots;
      import java.util.HashMap;
      import java.util.List;
      import java.util.Map;

      public class Words {
        public record Pack(String greeting, Map<String, Integer> lengths) {}

        @Freezable
        @Freezable.Variant(
            property = "words.lang",
            values = {"en", "de", "fr"})
        static Pack pack() {
          String greeting =
              switch (System.getProperty("words.lang", "en")) {
                case "de" -> "Hallo";
                case "fr" -> "Bonjour";
                default -> "Hello";
              };
          Map<String, Integer> lengths = new HashMap<>();
          for (int i = 0; i < 2_000; i++) {
            lengths.put("word number " + i, i * i);
          }
          return new Pack(greeting, lengths);
        }

        @Freezable
        @Freezable.Variant(
            property = "words.lang",
            values = {"en", "de"})
        @Freezable.Variant(
            environment = "WORDS_SIZE",
            values = {"small", "large"})
        static List<String> both() {
          return List.of(System.getProperty("words.lang"), System.getenv("WORDS_SIZE"));
        }

        @Freezable
        @Freezable.Variant(
            property = "words.lang",
            values = {"en", "de"})
        static String unread() {
          return "the same in all";
        }

        public static void main(String[] args) {
          show();
          System.setProperty("words.lang", "de");
          show();
        }

        private static void show() {
          Pack pack = WordsFrozen.pack();
          System.out.println(pack.greeting() + pack.lengths().get("word number 9"));
          System.out.println(state("pack"));
          try {
            System.out.println(WordsFrozen.both());
          } catch (NullPointerException e) {
            System.out.println("as live");
          }
          System.out.println(state("both"));
          System.out.println(WordsFrozen.unread());
          System.out.println(state("unread"));
        }

        private static String state(String method) {
          return Roots.all().stream()
              .filter(root -> root.name().endsWith(method))
              .findFirst()
              .orElseThrow()
              .toString();
        }
      }
      """;

  private static Project words;

  /** What the program printed, without the lines about fallbacks. */
  private static List<String> said(Jvm jvm) {
    return jvm.run("p.Words").lines().stream()
        .filter(line -> !line.startsWith("permafrost: "))
        .toList();
  }

  @BeforeAll
  static void compile(@TempDir Path folder) {
    words = Project.in(folder).source("p/Words.java", WORDS);
    Compiler.standard().compile(words).orFail();
  }

  @Test
  void theVariantThatFitsIsThawed() {
    Jvm jvm = Jvm.of(words, "-Dwords.lang=fr").with("WORDS_SIZE", "large");
    assertEquals(
        List.of(
            "Bonjour81",
            "p.Words.pack FROZEN",
            "[fr, large]",
            "p.Words.both LIVE: no variant fits: system property words.lang is not as it was when"
                + " the routine was frozen",
            "the same in all",
            "p.Words.unread LIVE: no variant fits: system property words.lang is not as it was when"
                + " the routine was frozen",
            "Hallo81",
            "p.Words.pack FROZEN",
            "[de, large]",
            "p.Words.both FROZEN",
            "the same in all",
            "p.Words.unread FROZEN"),
        said(jvm));
  }

  @Test
  void withoutAValueTheRoutineRunsLive() {
    List<String> lines = said(Jvm.of(words));
    assertEquals("Hello81", lines.get(0));
    assertTrue(lines.get(1).startsWith("p.Words.pack LIVE: no variant fits: "), lines.get(1));
    assertTrue(lines.contains("as live"), lines::toString);
  }

  @Test
  void whatVariantsShareIsStoredOnce(@TempDir Path folder) throws IOException {
    long three = size(words);
    Project single =
        Project.in(folder)
            .source("p/Words.java", WORDS.replace("{\"en\", \"de\", \"fr\"}", "{\"en\"}"));
    Compiler.standard().compile(single).orFail();
    long one = size(single);
    assertTrue(three < one + one / 10, () -> "three variants take " + three + ", one " + one);
  }

  /** Bytes of the pages. */
  private static long size(Project project) throws IOException {
    long size = 0;
    for (String name : project.frozenClassFiles()) {
      size += name.contains("_pack") ? Files.size(project.classes().resolve(name)) : 0;
    }
    return size;
  }

  @Test
  void aProblemNamesItsVariant(@TempDir Path folder) {
    Project project =
        Project.in(folder)
            .source(
                "p/Broken.java",
                """
                package p;

                import dev.permafrost.Freezable;

                class Broken {
                  @Freezable
                  @Freezable.Variant(
                      property = "broken",
                      values = {"no", "yes"})
                  static Object lock() {
                    if (Boolean.parseBoolean(System.getProperty("broken"))
                        || System.getProperty("broken").equals("yes")) {
                      throw new IllegalStateException("it is broken");
                    }
                    return "well";
                  }
                }
                """);
    var build = Compiler.standard().compile(project);
    assertEquals(1, build.errors().size(), build::toString);
    assertTrue(build.errors().get(0).text().contains("with -Dbroken=yes: "), build::toString);
    assertFalse(build.errors().get(0).text().contains("broken=no"), build::toString);
  }
}
