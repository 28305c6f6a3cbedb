package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Toolchain;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  private static List<String> entries() throws IOException {
    Path jar = Toolchain.processor();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }
}
