package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each Java block of a page is a program, and the text block after it is what it prints. */
class ExamplesInDocsTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MAIN_CLASS = Pattern.compile("public final class (\\w+)");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/architecture.md",
        "docs/inputs.md",
        "docs/state.md",
        "docs/substitutions.md",
        "docs/variants.md"
      })
  void examplesPrintWhatThePageSays(String page) throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("..", page)));
    int count = 0;
    while (examples.find()) {
      Project project = Project.in(folder.resolve("example" + count++));
      assertEquals(examples.group(2), printed(project, examples.group(1)));
    }
    assertEquals(1, count);
  }

  private static String printed(Project project, String source) {
    Matcher name = MAIN_CLASS.matcher(source);
    name.find();
    project.source(name.group(1) + ".java", source);
    Compiler.standard().compile(project).orFail();
    return Jvm.of(project).run(name.group(1)).out();
  }
}
