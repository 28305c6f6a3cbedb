package dev.permafrost.processor.discovery.classfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The class files of the JDK that runs us. */
final class JdkClasses {
  private static final Path ROOT = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/");

  private JdkClasses() {}

  /**
   * The class file of a class; empty if the JDK has none of this name.
   *
   * @param internalName with slashes
   */
  static Optional<byte[]> classFile(String internalName) {
    try {
      for (Path module : modules(ClassDeclaration.packageName(internalName))) {
        Path file = ROOT.resolve("modules").resolve(module).resolve(internalName + ".class");
        if (Files.exists(file)) {
          return Optional.of(Files.readAllBytes(file));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> modules(String packageName) throws IOException {
    Path folder = ROOT.resolve("packages").resolve(packageName);
    if (packageName.isEmpty() || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> modules = Files.list(folder)) {
      return modules.map(Path::getFileName).sorted().toList();
    }
  }
}
