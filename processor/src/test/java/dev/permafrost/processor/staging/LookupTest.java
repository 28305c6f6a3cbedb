package dev.permafrost.processor.staging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.Trees;
import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.classes.StagedClasses;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sandbox can find by name while a real javac compiles. */
class LookupTest {
  private static final String LIBRARY_CLASS =
      "package lib; public class Lib { public class In {} }";

  @TempDir Path root;
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  @BeforeEach
  void makeProject() throws IOException {
    write("libsrc/lib/Lib.java", LIBRARY_CLASS);
    write("libsrc2/lib2/Lib2.java", "package lib2; public class Lib2 {}");
    compileLibrary("libsrc/lib/Lib.java", "lib1");
    compileLibrary("libsrc2/lib2/Lib2.java", "lib2");
    write("lib1/META-INF/services/p.Service", "first");
    write("lib2/META-INF/services/p.Service", "second");
    write("lib1/odd name/über-1.txt", "odd");
    jar("lib1", "lib1.jar");
    jar("lib2", "lib2.jar");
    write("out/p/data.txt", "copied before javac ran");
    write(
        "src/p/Main.java",
        """
        package p;
        class Main {
          static Object make() { return new lib.Lib().new In() + "" + Helper.help(); }
          static class Nested {}
        }
        """);
    write("src/p/Helper.java", "package p; class Helper { static Object help() { return null; } }");
    write(
        "src/p/Plugin.java",
        "package p; class Plugin implements Runnable { public void run() {} }");
  }

  @Test
  void ownersAndWhatTheyReferToAreStaged() throws IOException {
    lookUp(
        classes -> {
          for (String name : List.of("p.Main", "p.Main$Nested", "p.Helper", "p.MainFrozen")) {
            ClassBytes file = classes.lookup().classFile(name).orElseThrow();
            assertEquals(name, file.binaryName());
            assertEquals("", file.origin());
          }
        });
  }

  @Test
  void sourcesThatNothingRefersToAreCompiledWhenAskedFor() throws IOException {
    lookUp(classes -> assertTrue(classes.lookup().classFile("p.Plugin").isPresent()));
  }

  @Test
  void classesOfJarsAreFound() throws IOException {
    lookUp(
        classes -> {
          ClassBytes nested = classes.lookup().classFile("lib.Lib$In").orElseThrow();
          assertArrayEquals(bytes("lib1/lib/Lib$In.class"), nested.bytes());
          assertTrue(nested.origin().endsWith("lib1.jar"), nested.origin());
        });
  }

  @Test
  void whatIsNotThereIsAbsent() throws IOException {
    lookUp(
        classes -> {
          assertFalse(classes.lookup().classFile("lib.None").isPresent());
          assertFalse(classes.lookup().classFile("p.Main$None").isPresent());
          assertFalse(classes.lookup().classFile("java.lang.String").isPresent());
          assertEquals(List.of(), classes.lookup().resources("none.txt"));
          assertEquals(List.of(), classes.lookup().resources("a b/?*:\0"));
        });
  }

  @Test
  void serviceFilesOfAllJarsAreFound() throws IOException {
    lookUp(
        classes -> {
          classes.lookup().classFile("lib2.Lib2").orElseThrow();
          assertEquals(List.of("first", "second"), texts(classes, "META-INF/services/p.Service"));
        });
  }

  @Test
  void resourcesOfOddNamesAreFound() throws IOException {
    lookUp(
        classes -> {
          classes.lookup().classFile("lib.Lib").orElseThrow();
          assertEquals(List.of("odd"), texts(classes, "odd name/über-1.txt"));
        });
  }

  @Test
  void resourcesOfTheOutputFolderAreFound() throws IOException {
    lookUp(
        classes -> assertEquals(List.of("copied before javac ran"), texts(classes, "p/data.txt")));
  }

  @Test
  void classesAreResourcesToo() throws IOException {
    lookUp(classes -> assertEquals(1, classes.lookup().resources("p/Main.class").size()));
  }

  @Test
  void generatedSourceIsCompiledAgainstAllOfIt() throws IOException {
    lookUp(
        classes -> {
          String source =
              "package p; class MainFrozen { Object o = new lib.Lib(); Plugin p; Extra e; }";
          List<ClassBytes> extra = List.of(classes.lookup().classFile("p.Helper").orElseThrow());
          Outcome<List<ClassBytes>> bad =
              classes.compiler().compile(Map.of("p.MainFrozen", source), extra);
          assertTrue(bad.problems().toString().contains("cannot find symbol"));
          Outcome<List<ClassBytes>> good =
              classes
                  .compiler()
                  .compile(Map.of("p.MainFrozen", source.replace("Extra", "Helper")), extra);
          List<ClassBytes> compiled = ((Outcome.Success<List<ClassBytes>>) good).value();
          assertEquals(
              List.of("p.MainFrozen"), compiled.stream().map(ClassBytes::binaryName).toList());
        });
  }

  private void lookUp(Consumer<StagedClasses> question) throws IOException {
    Asker asker = new Asker(question);
    List<Path> sources;
    try (Stream<Path> files = Files.list(root.resolve("src/p"))) {
      sources = files.sorted().toList();
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      String runtime =
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .filter(entry -> entry.contains("runtime-model"))
              .findFirst()
              .orElseThrow();
      String path =
          String.join(
              File.pathSeparator,
              runtime,
              root.resolve("lib1.jar").toString(),
              root.resolve("lib2.jar").toString());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-d", root.resolve("out").toString(), "-cp", path),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(asker));
      assertTrue(task.call());
    }
    assertTrue(asker.asked);
  }

  private static List<String> texts(StagedClasses classes, String name) {
    return classes.lookup().resources(name).stream()
        .map(Resource::bytes)
        .map(bytes -> new String(bytes, UTF_8))
        .toList();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void compileLibrary(String source, String out) {
    assertEquals(
        0,
        compiler.run(
            null, null, null, "-d", root.resolve(out).toString(), root.resolve(source).toString()));
  }

  private void jar(String folder, String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(root.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(root.resolve(folder))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String entry = root.resolve(folder).relativize(file).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(Files.readAllBytes(file));
      }
    }
  }

  /** Stages p.Main in the first round and asks. */
  @SupportedAnnotationTypes("*")
  private static final class Asker extends AbstractProcessor {
    private final Consumer<StagedClasses> question;
    private boolean asked;

    Asker(Consumer<StagedClasses> question) {
      this.question = question;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        return false;
      }
      Owner owner = new Owner("p", "p.Main", "p.Main", false);
      Routine routine =
          new Routine(
              owner,
              "make",
              "java.lang.Object",
              "Ljava/lang/Object;",
              List.of(),
              false,
              Declaration.NOTHING);
      try (Staging staging =
          new Staging(
              ToolProvider.getSystemJavaCompiler(),
              processingEnv,
              Trees.instance(processingEnv),
              Set.of("p.Main", "p.Helper", "p.Plugin"),
              List.of())) {
        StagingResult result = staging.stage(Map.of(owner, List.of(routine)));
        question.accept(((StagingResult.Staged) result).classes());
        asked = true;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return false;
    }
  }
}
