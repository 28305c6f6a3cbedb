package dev.permafrost.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that documents every problem, held against the problems there are. */
class ErrorsPageTest {
  private static final Pattern SECTION = Pattern.compile("## (\\w+)\n\n\\*(\\w+)\\.\\*");

  @Test
  void everyProblemHasASectionInOrderWithItsSeverity() throws IOException {
    List<String> documented =
        SECTION
            .matcher(Files.readString(Path.of("..", "docs", "errors.md")))
            .results()
            .map(ErrorsPageTest::idAndSeverity)
            .toList();
    List<String> existing =
        Arrays.stream(ProblemId.values())
            .map(id -> id.name() + " " + id.severity())
            .collect(Collectors.toList());
    assertEquals(existing, documented);
  }

  private static String idAndSeverity(MatchResult section) {
    return section.group(1) + " " + section.group(2).toUpperCase(Locale.ROOT);
  }
}
