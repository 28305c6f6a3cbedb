package dev.permafrost.processor.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table itself, and the page that shows it. */
class SandboxPageTest {
  private final Rules rules = Rules.load();

  @Test
  void thePageShowsTheRulesThereAre() throws IOException {
    String page = Files.readString(SandboxPage.PAGE);
    assertEquals(SandboxPage.page(page, rules), page);
  }

  /** But those that are seen by no call: an iteration, and a name that is asked for. */
  @Test
  void everyCategoryHasRules() {
    Set<Category> used = EnumSet.of(Category.ORDER, Category.CLASS_PATH_FOLDERS);
    rules.all().forEach(rule -> used.add(rule.category()));
    assertEquals(Set.of(Category.values()), used);
  }

  @Test
  void noRuleIsHiddenByAnother() {
    List<String> hidden = new ArrayList<>();
    for (Rule rule : rules.all()) {
      for (Rule other : rules.of(rule.owner(), rule.method())) {
        boolean same =
            other.parameters().equals(rule.parameters()) || other.parameters().equals(Rule.ANY);
        if (other.id() < rule.id() && same) {
          hidden.add(rule.name());
        }
      }
    }
    assertEquals(List.of(), hidden);
  }

  @Test
  void overloadsAreToldApartByTheirParameters() {
    String two = "(Ljava/lang/String;Ljava/lang/String;";
    Rule made = rules.find("java.io.File", "createTempFile", two + "Ljava/io/File;)X");
    assertEquals(Category.FILES_WRITE, made.category());
    assertTrue(rules.find("java.io.File", "createTempFile", two + ")X") == null);
    Rule variable = rules.find("java.lang.System", "getenv", "(Ljava/lang/String;)X");
    assertEquals(1, variable.key());
    assertEquals(Rule.NO_KEY, rules.find("java.lang.System", "getenv", "()X").key());
  }
}
