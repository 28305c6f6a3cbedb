package dev.permafrost.processor.sandbox.folder;

import dev.permafrost.processor.worker.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * The jar that a worker is started with as its agent. It holds the few classes that the boot loader
 * has to know, and names the agent's class, which is on the worker's class path.
 */
final class AgentJar {
  private static final String AGENT = "dev.permafrost.processor.worker.seal.Agent";
  private static final String FOLDER = "bridge/";
  private static final List<String> CLASSES = List.of("Bridge", "Denied", "Watch");

  private AgentJar() {}

  static void write(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", AGENT);
    attributes.putValue("Can-Retransform-Classes", "true");
    attributes.putValue("Boot-Class-Path", jar.getFileName().toString());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String name : CLASSES) {
        String file = FOLDER + name + ".class";
        out.putNextEntry(
            new ZipEntry(Worker.class.getPackageName().replace('.', '/') + "/" + file));
        try (InputStream in = Worker.class.getResourceAsStream(file)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
