package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What JaCoCo counts of a project with frozen state: what people wrote. */
class CoverageTest {

  @Test
  void generatedClassesAreLeftOut(@TempDir Path folder) throws IOException {
    Project project = Project.in(folder).source("p/Words.java", WORDS);
    Compiler.standard().compile(project).orFail();
    assertTrue(project.frozenClassFiles().size() > 5, project.frozenClassFiles()::toString);
    CoverageBuilder coverage = new CoverageBuilder();
    new Analyzer(new ExecutionDataStore(), coverage).analyzeAll(project.classes().toFile());
    Set<String> counted = new TreeSet<>();
    for (IClassCoverage type : coverage.getClasses()) {
      if (type.containsCode()) {
        counted.add(type.getName());
      }
    }
    assertEquals(Set.of("p/Words", "p/Words$Word"), counted);
  }

  private static final String WORDS =
      """
      package p;

      import dev.permafrost.Freezable;
      import java.util.HashMap;
      import java.util.Map;
      import java.util.function.Predicate;

      class Words {
        private record Word(String text, int length) {}

        @Freezable
        static Map<String, Object> words() {
          Map<String, Object> words = new HashMap<>();
          for (int i = 0; i < 3_000; i++) {
            words.put("word " + i * 7919, new Word("text " + i * i, i));
          }
          return words;
        }

        @Freezable
        static Map<String, Predicate<String>> rules() {
          return new HashMap<>(Map.of("is long", text -> text.length() > 10));
        }
      }
      """;
}
