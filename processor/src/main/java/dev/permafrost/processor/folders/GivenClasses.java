package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The classes in the folders of a request, as some compiler left them.
 *
 * @param classes by name; one that is in two folders is that of the first
 */
record GivenClasses(List<ClassBytes> classes) {
  private static final String CLASS = ".class";
  private static final int MINOR = 4;
  private static final int PREVIEW = 0xFFFF;

  static GivenClasses in(Collection<Path> folders) {
    Map<String, ClassBytes> classes = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          if (isClass(path)) {
            String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
            byte[] bytes = Files.readAllBytes(file);
            classes.putIfAbsent(name, new ClassBytes(name, folder.toUri().toString(), bytes));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new GivenClasses(List.copyOf(classes.values()));
  }

  /** What is in META-INF is for other versions of Java, and a module is no class. */
  private static boolean isClass(String path) {
    return path.endsWith(CLASS)
        && !path.startsWith("META-INF/")
        && !path.equals("module-info" + CLASS);
  }

  /** Whether any of them uses preview features. */
  boolean usePreview() {
    return classes.stream()
        .map(each -> ByteBuffer.wrap(each.bytes()))
        .anyMatch(
            bytes ->
                bytes.limit() > MINOR + 1 && Short.toUnsignedInt(bytes.getShort(MINOR)) == PREVIEW);
  }
}
