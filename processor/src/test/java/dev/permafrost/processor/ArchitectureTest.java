package dev.permafrost.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the design that the compiler cannot see. */
@TestInstance(Lifecycle.PER_CLASS) // The classes are read once.
class ArchitectureTest {
  private static final String ROOT = "dev.permafrost.processor";
  private static final List<String> MODELS =
      List.of(
          "diagnostic",
          "routine",
          "graph",
          "plan",
          "classes",
          "modules",
          "perturbation",
          "protocol",
          "symmetry",
          "seal");
  private static final int MOST_TYPES = 15;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discovery",
        "sandbox",
        "worker",
        "snapshot",
        "planning",
        "emission",
        "compilation",
        "proof",
        "output"
      })
  void stageImportsNoOtherStage(String stage) {
    String[] allowed =
        Stream.concat(MODELS.stream(), Stream.of(stage))
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + stage + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..")
                .and(
                    describe(
                        "are of another stage", type -> !resideInAnyPackage(allowed).test(type)))
                .and(
                    describe(
                        "are none of what a worker is started with", type -> !startsWorkers(type))))
        .allowEmptyShould(true)
        .check(classes);
  }

  /** What the sandbox starts a JVM with, and what it sends ahead. */
  private static boolean startsWorkers(JavaClass type) {
    return type.getFullName().equals(ROOT + ".worker.Worker")
        || type.getFullName().equals(ROOT + ".worker.weave.WovenAhead");
  }

  @Test
  void modelsImportModelsOnly() {
    String[] models = MODELS.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(models)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(models).or(resideInAnyPackage("java..")))
        .check(classes);
  }

  /** JavaPoet's modifiers are of it. */
  @Test
  void languageModelStaysWithDiscoveryAndTheJavacDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".discovery", ROOT + ".javac..", ROOT + ".emission..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "com.sun.source..")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".emission..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..")
        .check(classes);
  }

  @Test
  void javaPoetStaysInEmission() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".emission..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(classes);
  }

  @Test
  void thePipelineKnowsNoFrontDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".javac..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".javac..")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".pipeline")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..", "javax.tools..")
        .check(classes);
  }

  /** The one exception opens the wrappers that build tools put around the compiler. */
  @Test
  void reflectionStaysInTheWorker() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".worker..", ROOT + ".snapshot..", ROOT + ".proof..")
        .and()
        .doNotHaveSimpleName("HostCompiler")
        .should()
        .callMethodWhere(target(owner(name("java.lang.reflect.Field"))))
        .check(classes);
  }

  @Test
  void onlyTheJavacDoorPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".javac..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Messager")
        .check(classes);
  }

  @Test
  void namesSayWhatATypeIs() {
    noClasses().should().haveSimpleNameEndingWith("Util").check(classes);
    noClasses().should().haveSimpleNameEndingWith("Utils").check(classes);
    noClasses().should().haveSimpleNameEndingWith("Helper").check(classes);
    noClasses().should().haveSimpleNameEndingWith("Manager").check(withoutFileManagers());
    noClasses().should().haveSimpleNameEndingWith("Impl").check(classes);
  }

  /** A file manager is what the compiler's interface calls it. */
  private JavaClasses withoutFileManagers() {
    return classes.that(
        describe("no file managers", type -> !type.getSimpleName().endsWith("FileManager")));
  }

  @Test
  void packagesAreSmall() {
    Map<String, List<String>> large =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                groupingBy(
                    JavaClass::getPackageName,
                    TreeMap::new,
                    mapping(JavaClass::getSimpleName, toList())));
    large.values().removeIf(types -> types.size() <= MOST_TYPES);
    assertEquals(Map.of(), large);
  }
}
