package dev.permafrost.processor.worker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** What is woven byte by byte passes the JVM's verifier, which boot classes seldom meet. */
class WeaverTest {
  @TempDir Path folder;

  @Test
  void everyClassOfTheTableIsWovenIntoOneThatVerifies() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+BytecodeVerificationLocal",
                "-Djava.awt.headless=true",
                // Woven classes call the bridge, and know the boot loader's classes alone.
                "-Xbootclasspath/a:" + ownClasses(),
                "-javaagent:" + agent(),
                WovenClasses.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("all are taken", printed.lines().reduce("", (first, last) -> last), printed);
  }

  private static String ownClasses() throws Exception {
    List<String> entries = new ArrayList<>();
    for (Class<?> type : List.of(Weaver.class, WovenClasses.class, ClassReader.class)) {
      entries.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  private Path agent() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", WovenClasses.class.getName());
    manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
    Path jar = folder.resolve("agent.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }
}
