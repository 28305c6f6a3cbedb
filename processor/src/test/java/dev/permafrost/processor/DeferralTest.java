package dev.permafrost.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routines that use what other processors generate, in whatever round that comes. */
class DeferralTest {
  @TempDir Path folder;

  @Test
  void bodyUsesAClassOfALaterRound() {
    assertFreezes("class A { @dev.permafrost.Freezable static int x() { return Made2.X; } }");
  }

  @Test
  void returnTypeIsAClassOfALaterRound() {
    assertFreezes("class A { @dev.permafrost.Freezable static Made1 x() { return null; } }");
  }

  @Test
  void routineUsesAFrozenClassOfALaterRound() {
    assertFreezes(
        "class A { @dev.permafrost.Freezable static int x() { return Made2Frozen.y(); } }");
  }

  private void assertFreezes(String source) {
    Project project = new Project(folder).file("src/A.java", source).processor(new Maker());
    assertEquals(List.of(), project.build().errors());
    assertTrue(project.outputs().contains("AFrozen.class"));
    assertTrue(project.outputs().contains("Made2Frozen.class"));
  }

  /** Makes Made1 in the first round and Made2 in the second. */
  @SupportedAnnotationTypes("*")
  private static final class Maker extends AbstractProcessor {
    private int round;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round <= 2) {
        String name = "Made" + round;
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          out.write(
              "class "
                  + name
                  + " { static final int X = 1;"
                  + " @dev.permafrost.Freezable static int y() { return X; } }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
