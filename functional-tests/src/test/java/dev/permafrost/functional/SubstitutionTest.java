package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Message;
import dev.permafrost.functional.harness.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects that cannot be frozen, and that the user stores as something that can. */
class SubstitutionTest {
  private static final String MARKER =
      "dev/permafrost/substitutions/substitutions_library_GeneratorSubstitution.class";

  private static Build bad;

  @TempDir Path folder;

  @Test
  void aLibrarysSubstitutionServesWhoHasItsJar() throws IOException {
    Project library = library();
    Project app = app();
    Compiler.standard().with(jar(library)).compile(app).orFail();
    assertPrintsAsLive(app, library);
  }

  @Test
  void aLibrarysFolderServesAsWell() throws IOException {
    Project library = library();
    Project app = app();
    Compiler.standard().with(library.classes()).compile(app).orFail();
    assertPrintsAsLive(app, library);
  }

  @Test
  void oneCompilationMayHaveItAll() throws IOException {
    Project all = app();
    addLibrary(all);
    Compiler.standard().compile(all).orFail();
    assertPrintsAsLive(all, all);
  }

  @Test
  void withoutItTheObjectIsRefused() {
    Project library = Project.in(folder.resolve("library"));
    library.sourceFrom("substitutions/library/Generator.java");
    Compiler.standard().compile(library).orFail();
    Build build = Compiler.standard().with(library.classes()).compile(app());
    assertFalse(build.succeeded());
    assertTrue(build.toString().contains("[NotFreezable]"), build::toString);
  }

  @Test
  void whatIsRestoredMustBeStoredAlike() {
    assertRefused("alike", "reached by: holder stored");
  }

  @Test
  void restoringNothingIsAnError() {
    assertRefused("nothing", "[ProofFailed]", "try: look at the substitution");
  }

  @Test
  void restoringAnObjectOfASubclassIsAnError() {
    assertRefused("subclass", "[ProofFailed]", "try: look at the substitution");
  }

  @Test
  void storingThatThrowsIsAnErrorWithThePath() {
    assertRefused("throwing", "throwing.HolderSubstitution.store threw");
  }

  @Test
  void whatIsStoredMustNotLeadBack() {
    assertRefused("back", "[ProofFailed]", "try: look at the substitution");
  }

  @Test
  void aMarkGoesWithItsClassAndStaysWithoutRecompilation() {
    Project library = library();
    assertTrue(library.classFiles().contains(MARKER));
    library.source(
        "substitutions/library/Other.java", "package substitutions.library; class Other {}");
    Path other = library.sources().resolve("substitutions/library/Other.java");
    Compiler.standard().compile(library, List.of(other)).orFail();
    assertTrue(library.classFiles().contains(MARKER));
    library.source(
        "substitutions/library/GeneratorSubstitution.java",
        "package substitutions.library; class GeneratorSubstitution {}");
    Compiler.standard().compile(library).orFail();
    assertFalse(library.classFiles().contains(MARKER));
  }

  @Test
  void aMarkWithoutItsClassIsAnError() throws IOException {
    Project library = library();
    Files.delete(library.classes().resolve("substitutions/library/GeneratorSubstitution.class"));
    Build build = Compiler.standard().with(library.classes()).compile(app());
    assertFalse(build.succeeded());
    assertTrue(
        build
            .toString()
            .contains(
                "[BadSubstitution] the class path tells of a substitution"
                    + " substitutions.library.GeneratorSubstitution, which is not there"),
        build::toString);
  }

  private static void assertPrintsAsLive(Project app, Project library) throws IOException {
    for (String name : library.classFiles()) {
      Path copy = app.classes().resolve(name);
      if (!Files.exists(copy)) {
        Files.createDirectories(copy.getParent());
        Files.copy(library.classes().resolve(name), copy);
      }
    }
    List<String> frozen = Jvm.of(app).run("substitutions.app.Games").lines();
    int last = frozen.size() - 1;
    assertEquals("[games FROZEN, chance FROZEN, init FROZEN]", frozen.get(last));
    assertEquals(
        Jvm.of(app, "-Dpermafrost.mode=live")
            .run("substitutions.app.Games")
            .lines()
            .subList(0, last),
        frozen.subList(0, last));
  }

  private Project app() {
    return Project.in(folder.resolve("app")).sourceFrom("substitutions/app/Games.java");
  }

  private Project library() {
    Project library = Project.in(folder.resolve("library"));
    addLibrary(library);
    Compiler.standard().compile(library).orFail();
    return library;
  }

  private static void addLibrary(Project project) {
    project
        .sourceFrom("substitutions/library/Generator.java")
        .sourceFrom("substitutions/library/GeneratorSubstitution.java");
  }

  private Path jar(Project library) throws IOException {
    Path jar = folder.resolve("library.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : library.classFiles()) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(Files.readAllBytes(library.classes().resolve(name)));
      }
    }
    return jar;
  }

  /** Compiles five substitutions that do not do what they are for, each in a package of its own. */
  @BeforeAll
  static void compileBadOnes(@TempDir Path shared) {
    Project project = Project.in(shared);
    addHolder(project, "alike", "return new Holder(text + \"!\");");
    addHolder(project, "nothing", "return null;");
    addHolder(project, "subclass", "return new Holder(text) {};");
    String no = "throw new IllegalStateException(\"no\");";
    addHolder(project, "throwing", "return new Holder(text);", no, "String");
    String itself = "return new Object[] {holder};";
    addHolder(project, "back", "return (Holder) text[0];", itself, "Object[]");
    bad = Compiler.standard().compile(project);
  }

  /** That there is one error in the holder's file, and what it says. */
  private static void assertRefused(String name, String... parts) {
    assertFalse(bad.succeeded());
    List<Message> errors =
        bad.errors().stream().filter(error -> error.file().equals(fileOf(name))).toList();
    assertEquals(1, errors.size(), bad::toString);
    for (String part : parts) {
      assertTrue(errors.get(0).text().contains(part), bad::toString);
    }
  }

  private static String fileOf(String name) {
    return "Holder_" + name + ".java";
  }

  private static void addHolder(Project project, String name, String restore) {
    addHolder(project, name, restore, "return holder.text;", "String");
  }

  private static void addHolder(
      Project project, String name, String restore, String store, String stored) {
    project.source(
        name + "/" + fileOf(name),
        """
        package %s;
        class Holder {
          final String text;
          final Thread thread = new Thread(() -> {});
          Holder(String text) {
            this.text = text;
          }
          @dev.permafrost.Freezable
          static Holder holder() {
            return new Holder("a");
          }
        }
        @dev.permafrost.Substitution
        class HolderSubstitution {
          static %s store(Holder holder) {
            %s
          }
          static Holder restore(%s text) {
            %s
          }
        }
        """
            .formatted(name, stored, store, stored, restore));
  }
}
