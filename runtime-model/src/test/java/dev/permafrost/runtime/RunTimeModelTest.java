package dev.permafrost.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the packages of the run-time model may know, and what their bytecode may do when cold. */
class RunTimeModelTest {

  private static final String ROOT = "dev.permafrost.runtime";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void theRunTimeModelNeedsNothingButTheJdkAndItsRecorderInOnePlace() {
    mayOnlyKnow(ROOT + "..", ROOT + "..", "jdk.jfr");
    mayOnlyKnow(ROOT + "..image..", ROOT + "..");
    mayOnlyKnow(ROOT + ".view..", ROOT + "..");
    mayOnlyKnow(ROOT, ROOT + "..");
  }

  @Test
  void guardsKnowNoOne() {
    mayOnlyKnow(ROOT + ".guard..", ROOT + ".guard..", "jdk.jfr");
  }

  @Test
  void theAlphabetKnowsNoOne() {
    mayOnlyKnow(ROOT + ".image.code..", ROOT + ".image.code..");
  }

  @Test
  void storesKnowOnlyImages() {
    mayOnlyKnow(ROOT + ".store..", ROOT + ".store..", ROOT + ".image");
  }

  @Test
  void viewsKnowOnlyStores() {
    mayOnlyKnow(ROOT + ".view..", ROOT + ".view..", ROOT + ".store..");
  }

  @Test
  void whereAViewHasItsContentsKnowsNoStore() {
    mayOnlyKnow(ROOT + ".view.cow..", ROOT + ".view..", ROOT + ".store..");
    mayOnlyKnow(ROOT + ".view.source..", ROOT + ".view.source..", ROOT + ".view");
  }

  @Test
  void frozenViewsDoNotKnowWhoCopies() {
    mayOnlyKnow(
        ROOT + ".view.frozen..", ROOT + ".view.frozen..", ROOT + ".view", ROOT + ".store..");
  }

  private static void mayOnlyKnow(String packages, String... known) {
    List<String> allowed = new ArrayList<>(List.of(known));
    allowed.add("java..");
    classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(new String[0]))
        .check(CLASSES);
  }

  @Test
  void noClassHasAnInvokedynamicInstructionSinceTheFirstOneIsSlow()
      throws IOException, URISyntaxException {
    List<Path> files = classFiles();
    assertTrue(files.size() > 10);
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      new ClassReader(Files.readAllBytes(file)).accept(new IndyFinder(found), 0);
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> classFiles() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            LiveInitException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  /** Notes methods with invokedynamic, but for what javac itself puts into records. */
  private static final class IndyFinder extends ClassVisitor {
    private final List<String> found;
    private String name;

    IndyFinder(List<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public void visit(
        int version, int access, String type, String signature, String parent, String[] also) {
      name = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String type, Handle bootstrap, Object... arguments) {
          if (!bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
            found.add(name + "." + method);
          }
        }
      };
    }
  }
}
