package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.compare.Judge;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars and date formats, in the zone and the locale that they were frozen in. */
class DatedTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @BeforeEach
  void takeTheDefaultsOfTheBuild() {
    Locale.setDefault(Locale.US);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  @AfterEach
  void putDefaultsBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void calendarsAndDateFormatsAreAsLiveOnes() throws ReflectiveOperationException {
    Project project = Project.in(folder).sourceFrom("code/Dated.java");
    Compiler.standard().compile(project).orFail();
    try (Program program = Program.of(project)) {
      for (String routine : List.of("dates", "calendars", "localized")) {
        assertEquals(
            List.of(),
            Judge.differences(
                program.method("code.Dated", routine),
                program.method("code.DatedFrozen", routine)));
      }
      List<?> roots = (List<?>) program.call("dev.permafrost.runtime.Roots", "all");
      for (Object root : roots) {
        assertEquals("", root.getClass().getMethod("reason").invoke(root));
      }
      assertEquals(3, roots.size());
    }
  }
}
