package dev.permafrost.processor.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.discovery.classfile.ClassFileDiscovery;
import dev.permafrost.processor.discovery.rules.JudgedRoutines;
import dev.permafrost.processor.discovery.rules.substitution.JudgedSubstitutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in source and in the class files made of it is the same. */
class ReadersAgreeTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path output;

  @Test
  void onDeclarationsOfEveryForm() throws IOException {
    SourceReading source = compile(RESOURCES.resolve("discovery"));
    assertTrue(source.routines().routines().size() > 10, source.routines()::toString);
    assertAgrees(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AbstractRoutine",
        "BadState",
        "BadSubstitution",
        "BadVariant",
        "GenericRoutine",
        "NameClash",
        "NotStatic",
        "OwnerNotNameable",
        "PrivateRoutine",
        "ReturnTypeNotNameable",
        "RoutineHasParameters"
      })
  void onEachRuleThatIsBroken(String id) throws IOException {
    SourceReading source = compile(RESOURCES.resolve("cases/errors").resolve(id));
    assertFalse(
        source.routines().problems().isEmpty() && source.substitutes().problems().isEmpty());
    assertAgrees(source);
  }

  /** javac shows no processor what is inside a method: only class files have it. */
  @Test
  void butForRoutinesInClassesInsideMethods() throws IOException {
    SourceReading source = compile(RESOURCES.resolve("discovery-local"));
    assertEquals(List.of(), source.routines().problems());
    Map<String, ClassBytes> program = classFiles();
    assertEquals(
        List.of("Inside$1.anonymous", "Inside$1Local.local", "Inside$1Local$Member.member"),
        new ClassFileDiscovery(new Program(program), name -> false)
            .routines(program.values()).problems().stream()
                .filter(problem -> problem.id() == ProblemId.OwnerNotNameable)
                .map(problem -> problem.site().owner() + "." + problem.site().routine())
                .toList());
  }

  private void assertAgrees(SourceReading source) throws IOException {
    Map<String, ClassBytes> program = classFiles();
    ClassFileDiscovery discovery = new ClassFileDiscovery(new Program(program), name -> false);
    JudgedRoutines routines = discovery.routines(program.values());
    assertEquals(lines(source.routines().routines()), lines(routines.routines()));
    assertEquals(lines(source.routines().problems()), lines(routines.problems()));
    JudgedSubstitutes substitutes = discovery.substitutes(program.values());
    assertEquals(lines(source.substitutes().substitutes()), lines(substitutes.substitutes()));
    assertEquals(lines(source.substitutes().problems()), lines(substitutes.problems()));
  }

  private static String lines(List<?> list) {
    return String.join("\n", list.stream().map(Object::toString).toList());
  }

  private SourceReading compile(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SourceReading reading = new SourceReading();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> all = Files.walk(sources)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      task.setProcessors(List.of(reading));
      assertTrue(task.call());
    }
    return reading;
  }

  private Map<String, ClassBytes> classFiles() throws IOException {
    Map<String, ClassBytes> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
        String path = output.relativize(file).toString().replace('\\', '/');
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        classes.put(name, new ClassBytes(name, "", Files.readAllBytes(file)));
      }
    }
    return classes;
  }

  private record Program(Map<String, ClassBytes> classes) implements ClassSource {
    @Override
    public Optional<ClassBytes> classFile(String binaryName) {
      return Optional.ofNullable(classes.get(binaryName));
    }

    @Override
    public List<Resource> resources(String name) {
      return List.of();
    }
  }
}
