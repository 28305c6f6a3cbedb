package dev.permafrost.processor.javac.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.compilation.GeneratedCompiler;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.routine.Owner;
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
import javax.annotation.processing.ProcessingEnvironment;
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

/** What the sandbox can find by name when a real javac has compiled. */
class CompilerProgramTest {
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
  void whatWasCompiledIsFound() throws IOException {
    lookUp(
        classes -> {
          for (String name : List.of("p.Main", "p.Main$Nested", "p.Helper", "p.Plugin")) {
            ClassBytes file = classes.classFile(name).orElseThrow();
            assertEquals(name, file.binaryName());
            assertEquals(root.resolve("out").toUri().toString(), file.origin());
          }
        });
  }

  @Test
  void classesOfAPackageAreThoseOfTheCompilationAndOfItsClassPath() throws IOException {
    lookUp(
        classes -> {
          assertEquals(
              List.of("p.Helper", "p.Main", "p.Main$Nested", "p.Plugin"),
              List.copyOf(classes.classesOf("p")));
          assertEquals(List.of("lib.Lib", "lib.Lib$In"), List.copyOf(classes.classesOf("lib")));
        });
  }

  @Test
  void classesOfJarsAreFound() throws IOException {
    lookUp(
        classes -> {
          ClassBytes nested = classes.classFile("lib.Lib$In").orElseThrow();
          assertArrayEquals(bytes("lib1/lib/Lib$In.class"), nested.bytes());
          assertTrue(nested.origin().endsWith("lib1.jar"), nested.origin());
        });
  }

  @Test
  void whatIsNotThereIsAbsent() throws IOException {
    lookUp(
        classes -> {
          assertFalse(classes.classFile("lib.None").isPresent());
          assertFalse(classes.classFile("p.Main$None").isPresent());
          assertFalse(classes.classFile("java.lang.String").isPresent());
          assertEquals(List.of(), classes.resources("none.txt"));
          assertEquals(List.of(), classes.resources("a b/?*:\0"));
        });
  }

  @Test
  void serviceFilesOfAllJarsAreFound() throws IOException {
    lookUp(
        classes -> {
          classes.classFile("lib.Lib").orElseThrow();
          classes.classFile("lib2.Lib2").orElseThrow();
          assertEquals(List.of("first", "second"), texts(classes, "META-INF/services/p.Service"));
        });
  }

  @Test
  void resourcesOfOddNamesAreFound() throws IOException {
    lookUp(
        classes -> {
          classes.classFile("lib.Lib").orElseThrow();
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
    lookUp(classes -> assertEquals(1, classes.resources("p/Main.class").size()));
  }

  @Test
  void generatedSourceIsCompiledAgainstAllOfIt() throws IOException {
    lookUp(
        classes -> {
          Owner owner = new Owner("p", "p.Main", "p.Main", false);
          String source =
              "package p; class MainFrozen { Object o = new lib.Lib(); Plugin p; Page e; }";
          GeneratedCompiler compiler = GeneratedCompiler.of(classes);
          var bad =
              compiler.compile(
                  Map.of(owner, new GeneratedClass("p.MainFrozen", source, List.of())));
          assertTrue(bad.problems().toString().contains("cannot find symbol"));
          byte[] page = classes.classFile("p.Helper").orElseThrow().bytes();
          var good =
              compiler.compile(
                  Map.of(
                      owner,
                      new GeneratedClass(
                          "p.MainFrozen",
                          source.replace("Page", "Helper"),
                          List.of(new ClassBytes("p.Helper", "", page)))));
          FrozenOwner frozen = ((Outcome.Success<List<FrozenOwner>>) good).value().get(0);
          assertEquals(
              List.of("p.MainFrozen"),
              frozen.facade().stream().map(ClassBytes::binaryName).toList());
        });
  }

  private void lookUp(Consumer<CompilerProgram> question) throws IOException {
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

  private static List<String> texts(CompilerProgram classes, String name) {
    return classes.resources(name).stream()
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

  /** Asks when all is compiled. */
  @SupportedAnnotationTypes("*")
  private static final class Asker extends AbstractProcessor {
    private final Consumer<CompilerProgram> question;
    private boolean asked;

    Asker(Consumer<CompilerProgram> question) {
      this.question = question;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      JavacTask.instance(environment)
          .addTaskListener(
              new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                  if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                    ask();
                  }
                }
              });
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }

    private void ask() {
      try (CompilerProgram program =
          new CompilerProgram(
              new OutputFiles(processingEnv.getFiler()),
              processingEnv.getFiler(),
              new CompilerElements(processingEnv.getElementUtils()),
              List.of(),
              List.of())) {
        question.accept(program);
        asked = true;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
