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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each Java block of a page is a program, and the text block after it is what it prints. */
class ExamplesInDocsTest {
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "docs/architecture.md",
          "docs/inputs.md",
          "docs/state.md",
          "docs/substitutions.md",
          "docs/variants.md");

  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MAIN_CLASS = Pattern.compile("public final class (\\w+)");

  @TempDir static Path folder;
  private static Project programs;

  /** All in one compilation; none is in the way of another. */
  @BeforeAll
  static void compileThem() throws IOException {
    programs = Project.in(folder);
    for (String page : PAGES) {
      Matcher example = example(page);
      programs.source(mainClass(example) + ".java", example.group(1));
    }
    assertEquals(PAGES.size(), programs.allSources().size());
    Compiler.standard().compile(programs).orFail();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void examplesPrintWhatThePageSays(String page) throws IOException {
    Matcher example = example(page);
    assertEquals(example.group(2), Jvm.of(programs).run(mainClass(example)).out());
    assertFalse(example.find(), "there is a second one");
  }

  private static Matcher example(String page) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", page)));
    assertTrue(example.find(), page);
    return example;
  }

  private static String mainClass(Matcher example) {
    Matcher name = MAIN_CLASS.matcher(example.group(1));
    assertTrue(name.find());
    return name.group(1);
  }
}
