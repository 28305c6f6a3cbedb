package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.compare.Judge;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedBuild;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Toolchain;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Owners in the default package, in modules, on class paths, and beside other processors. */
class PlacesTest {
  @TempDir Path folder;

  @Test
  void theDefaultPackage() {
    Project project =
        Project.in(folder)
            .source(
                "Main.java",
                """
                import dev.permafrost.Freezable;
                import java.util.HashMap;
                import java.util.Map;

                class Main {
                  record Row(int number, String text) {}

                  static class Nested {
                    @Freezable
                    static Map<Integer, Row> rows() {
                      Map<Integer, Row> rows = new HashMap<>();
                      for (int i = 0; i < 500; i++) {
                        rows.put(i, new Row(i, "row " + i));
                      }
                      return rows;
                    }
                  }
                }
                """);
    Compiler.standard().compile(project).orFail();
    assertSame(project, "Main$Nested", "Main_NestedFrozen", "rows");
  }

  /** Paths of sockets are limited to about a hundred bytes. */
  @Test
  void aTemporaryFolderDeepInTheProject() {
    Project project =
        Project.in(folder.resolve("d".repeat(150)))
            .source(
                "p/Deep.java",
                """
                package p;

                import dev.permafrost.Freezable;
                import java.util.List;

                class Deep {
                  @Freezable
                  static List<String> words() {
                    return List.of("deep", "down");
                  }
                }
                """);
    ForkedBuild build = ForkedCompiler.of(Compiler.standard()).compile(project).orFail();
    assertEquals(List.of(), build.leftInTemp());
    assertSame(project, "p.Deep", "p.DeepFrozen", "words");
  }

  @Test
  void aModuleOnTheModulePath() {
    Project project =
        Project.in(folder)
            .source(
                "module-info.java",
                """
                module app {
                  requires static dev.permafrost;
                  requires dev.permafrost.runtime;
                  exports app;
                }
                """)
            .source(
                "app/Tables.java",
                """
                package app;

                import dev.permafrost.Freezable;
                import java.io.IOException;
                import java.util.List;
                import java.util.Properties;
                import java.util.stream.IntStream;

                public class Tables {
                  private record Square(int root, long square) {}

                  @Freezable
                  public static List<Object> squares() {
                    return List.copyOf(IntStream.range(0, 200)
                        .mapToObj(i -> new Square(i, (long) i * i)).toList());
                  }

                  @Freezable
                  public static Properties settings() throws IOException {
                    Properties settings = new Properties();
                    try (var in = Tables.class.getResourceAsStream("settings.properties")) {
                      settings.load(in);
                    }
                    return settings;
                  }
                }
                """)
            .resource("app/settings.properties", "colour=blue\n");
    Compiler.bare()
        .option("--module-path", Toolchain.path(Toolchain.annotations(), Toolchain.runtimeModel()))
        .compile(project)
        .orFail();
    assertSame(project, "app.Tables", "app.TablesFrozen", "squares");
    assertSame(project, "app.Tables", "app.TablesFrozen", "settings");
  }

  @Test
  void aClassThatAnotherProcessorGenerates() {
    Project processor =
        Project.in(folder.resolve("processor"))
            .source("naming/NamingProcessor.java", NAMING_PROCESSOR)
            .resource(
                "META-INF/services/javax.annotation.processing.Processor",
                "naming.NamingProcessor");
    Compiler.bare().option("-proc:none").compile(processor).orFail();
    Project project =
        Project.in(folder.resolve("user"))
            .source(
                "p/User.java",
                """
                package p;

                import dev.permafrost.Freezable;
                import java.util.List;

                class User {
                  @Freezable
                  static List<String> names() {
                    return List.of(generated.Names.FIRST, new generated.Names().second());
                  }

                  @Freezable
                  static generated.Names object() {
                    return new generated.Names();
                  }
                }
                """);
    Compiler.standard().withProcessor(processor.classes()).compile(project).orFail();
    assertSame(project, "p.User", "p.UserFrozen", "names");
    assertSame(project, "p.User", "p.UserFrozen", "object");
  }

  @Test
  void aLibraryThatWasFrozenBefore() {
    Project library =
        Project.in(folder.resolve("library"))
            .source(
                "lib/Words.java",
                """
                package lib;

                import java.util.List;
                import java.util.stream.IntStream;

                public class Words {
                  @dev.permafrost.Freezable
                  public static List<String> words() {
                    return IntStream.range(0, 300).mapToObj(i -> "word" + i).toList();
                  }
                }
                """);
    Compiler.standard().compile(library).orFail();
    Project project =
        Project.in(folder.resolve("user"))
            .source(
                "p/Index.java",
                """
                package p;

                import java.util.Map;
                import java.util.TreeMap;

                class Index {
                  @dev.permafrost.Freezable
                  static Map<String, Integer> index() {
                    Map<String, Integer> index = new TreeMap<>();
                    for (String word : lib.WordsFrozen.words()) {
                      index.put(word, index.size());
                    }
                    return index;
                  }
                }
                """);
    Compiler.standard().with(library.classes()).compile(project).orFail();
    try (Program program = Program.of(project, library.classes())) {
      assertEquals(program.call("p.Index", "index"), program.call("p.IndexFrozen", "index"));
      assertEquals(300, ((Map<?, ?>) program.call("p.IndexFrozen", "index")).size());
    }
  }

  private static void assertSame(Project project, String owner, String frozen, String routine) {
    try (Program program = Program.of(project)) {
      Method live = program.method(owner, routine);
      assertEquals(List.of(), Judge.differences(live, program.method(frozen, routine)));
      String roots = program.call("dev.permafrost.runtime.Roots", "all").toString();
      assertEquals(-1, roots.indexOf("LIVE"), roots);
    }
  }

  private static final String NAMING_PROCESSOR =
      """
      package naming;

      import java.io.IOException;
      import java.io.Writer;
      import java.util.Set;
      import javax.annotation.processing.AbstractProcessor;
      import javax.annotation.processing.RoundEnvironment;
      import javax.annotation.processing.SupportedAnnotationTypes;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.TypeElement;

      @SupportedAnnotationTypes("*")
      public class NamingProcessor extends AbstractProcessor {
        private int round;

        @Override
        public SourceVersion getSupportedSourceVersion() {
          return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> types, RoundEnvironment environment) {
          round++;
          if (round < 3) {
            String name = round == 1 ? "First" : "Names";
            String body = round == 1
                ? "public class First {}"
                : "public final class Names { public static final String FIRST = String.valueOf(1);"
                    + " public String second() { return new First().getClass().getName(); } }";
            try (Writer out =
                processingEnv.getFiler().createSourceFile("generated." + name).openWriter()) {
              out.write("package generated; " + body);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
          return false;
        }
      }
      """;
}
