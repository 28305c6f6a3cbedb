package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Toolchain;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the processor's jar, and what is not. */
class ArtifactsTest {
  private static final Set<String> FILES =
      new TreeSet<>(
          Set.of(
              "META-INF/LICENSE",
              "META-INF/MANIFEST.MF",
              "META-INF/gradle/incremental.annotation.processors",
              "META-INF/licenses/README.txt",
              "META-INF/licenses/asm.txt",
              "META-INF/services/javax.annotation.processing.Processor",
              "dev/permafrost/processor/seal/rules.txt",
              "dev/permafrost/processor/seal/trust.txt",
              "module-info.class"));

  @Test
  void processorJarHoldsNothingButItsOwnPackagesAndAFewFiles() throws IOException {
    assertEquals(
        FILES,
        entries().stream()
            .filter(name -> !(name.startsWith("dev/permafrost/") && name.endsWith(".class")))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void librariesAreRelocatedAndTheRunTimeModelIsNot() throws IOException {
    List<String> entries = entries();
    assertTrue(entries.contains("dev/permafrost/processor/shaded/asm/ClassWriter.class"));
    assertTrue(entries.contains("dev/permafrost/processor/shaded/javapoet/JavaFile.class"));
    assertTrue(entries.contains("dev/permafrost/runtime/Roots.class"));
  }

  @Test
  void processorJarIsAModuleThatProvidesTheProcessor() {
    ModuleDescriptor module =
        ModuleFinder.of(Toolchain.processor()).findAll().iterator().next().descriptor();
    assertEquals("dev.permafrost.processor", module.name());
    assertEquals(Set.of(), module.exports());
    assertEquals(
        Set.of("javax.annotation.processing.Processor"),
        module.provides().stream()
            .map(ModuleDescriptor.Provides::service)
            .collect(Collectors.toSet()));
  }

  @Test
  void runTimeModelIsABundleThatExportsWhatTheModuleExportsAndNeedsNothing() throws IOException {
    Attributes manifest = manifestOfRunTimeModel();
    assertEquals("2", manifest.getValue("Bundle-ManifestVersion"));
    assertEquals("dev.permafrost.runtime", manifest.getValue("Bundle-SymbolicName"));
    assertTrue(manifest.getValue("Bundle-Version").matches("\\d+\\.\\d+\\.\\d+(\\.\\w+)?"));
    ModuleDescriptor module =
        ModuleFinder.of(Toolchain.runtimeModel()).findAll().iterator().next().descriptor();
    assertEquals(
        module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet()),
        clauses(manifest.getValue("Export-Package")).keySet());
    clauses(manifest.getValue("Import-Package"))
        .forEach(
            (name, rest) ->
                assertTrue(
                    rest.contains("resolution:=optional")
                        || name.startsWith("dev.permafrost.runtime"),
                    name + rest));
  }

  private static Attributes manifestOfRunTimeModel() throws IOException {
    try (JarFile jar = new JarFile(Toolchain.runtimeModel().toFile())) {
      return jar.getManifest().getMainAttributes();
    }
  }

  /** Package to attributes and directives, of a header without what is quoted. */
  private static Map<String, String> clauses(String header) {
    Map<String, String> clauses = new TreeMap<>();
    for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
      int end = clause.indexOf(';');
      String name = end < 0 ? clause : clause.substring(0, end);
      clauses.put(name, clause.substring(name.length()));
    }
    return clauses;
  }

  @Test
  void runTimeModelBringsRulesForShrinkers() throws IOException {
    try (ZipFile zip = new ZipFile(Toolchain.runtimeModel().toFile())) {
      for (String place :
          List.of("proguard", "com.android.tools/r8", "com.android.tools/proguard")) {
        ZipEntry rules = zip.getEntry("META-INF/" + place + "/permafrost.pro");
        assertTrue(rules != null && rules.getSize() > 0, place);
      }
    }
  }

  private static List<String> entries() throws IOException {
    Path jar = Toolchain.processor();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }
}
