package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Place;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.modules.ProgramModules;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Jars and folders in the order in which a program searches them. */
final class ClassPath implements Program, Closeable {
  private static final String CLASS = ".class";

  private final List<Place> entries;
  private final ProgramModules modules;

  private ClassPath(List<Place> entries, ProgramModules modules) {
    this.entries = entries;
    this.modules = modules;
  }

  /** Opens these; what is not there is left out, as a JVM does. */
  static ClassPath of(Collection<Path> paths) {
    return of(paths, ProgramModules.NONE);
  }

  /**
   * The same for a program that runs in modules.
   *
   * @param modules those that are among the paths
   */
  static ClassPath of(Collection<Path> paths, ProgramModules modules) {
    return new ClassPath(
        paths.stream()
            .map(path -> path.toAbsolutePath().normalize())
            .distinct()
            .flatMap(path -> Place.of(path).stream())
            .toList(),
        modules);
  }

  @Override
  public ProgramModules modules() {
    return modules;
  }

  @Override
  public synchronized Optional<ClassBytes> classFile(String binaryName) {
    return entries.stream()
        .flatMap(entry -> entry.read(binaryName.replace('.', '/') + CLASS).stream())
        .findFirst()
        .map(found -> new ClassBytes(binaryName, found.origin(), found.bytes()));
  }

  @Override
  public synchronized List<Resource> resources(String name) {
    return entries.stream().flatMap(entry -> entry.read(name).stream()).toList();
  }

  @Override
  public synchronized List<String> classesOf(String packageName) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    TreeSet<String> names = new TreeSet<>();
    for (Place entry : entries) {
      for (String file : entry.list(folder)) {
        if (file.endsWith(CLASS)) {
          String simpleName = file.substring(0, file.length() - CLASS.length());
          names.add(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
        }
      }
    }
    return List.copyOf(names);
  }

  @Override
  public synchronized void close() {
    for (Place entry : entries) {
      try {
        entry.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
