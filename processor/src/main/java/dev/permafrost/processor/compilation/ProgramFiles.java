package dev.permafrost.processor.compilation;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.Program;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Shows the program and the page classes to a compiler as one class path, and keeps what it writes
 * in memory. Only the JDK's own modules come from the platform.
 */
final class ProgramFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Program program;
  private final Collection<GeneratedClass> generated;
  private final Map<String, Map<String, MemoryFile>> written = new TreeMap<>();

  /**
   * Files for one compilation.
   *
   * @param generated the sources, which hide earlier class files of the same names, and their pages
   */
  ProgramFiles(JavaFileManager platform, Program program, Collection<GeneratedClass> generated) {
    super(platform);
    this.program = program;
    this.generated = generated;
  }

  /** What the compiler has written of the source file that is named after this class, in order. */
  List<ClassBytes> writtenOf(String source) {
    return written.getOrDefault(source, Map.of()).values().stream()
        .map(file -> new ClassBytes(file.binaryName(), "", file.written()))
        .toList();
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_PATH
        || location == StandardLocation.CLASS_OUTPUT
        || isPlatform(location) && super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH) {
      return isPlatform(location) ? super.list(location, packageName, kinds, recurse) : List.of();
    }
    return kinds.contains(JavaFileObject.Kind.CLASS)
        ? List.copyOf(classPath(packageName).values())
        : List.of();
  }

  private Map<String, MemoryFile> classPath(String packageName) {
    Map<String, MemoryFile> files = new TreeMap<>();
    for (GeneratedClass each : generated) {
      for (ClassBytes page : each.pages()) {
        if (packageOf(page.binaryName()).equals(packageName)) {
          files.put(
              page.binaryName(),
              MemoryFile.toRead(page.binaryName(), name -> Optional.of(page.bytes())));
        }
      }
    }
    for (String name : program.classesOf(packageName)) {
      if (!isGenerated(name)) {
        files.computeIfAbsent(
            name,
            n -> MemoryFile.toRead(n, wanted -> program.classFile(wanted).map(ClassBytes::bytes)));
      }
    }
    return files;
  }

  /** Whether it is what the compiler or an earlier build made of one of the sources. */
  private boolean isGenerated(String binaryName) {
    return generated.stream()
        .map(GeneratedClass::name)
        .anyMatch(name -> binaryName.equals(name) || binaryName.startsWith(name + "$"));
  }

  private static String packageOf(String binaryName) {
    return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryFile own
        ? own.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return written
        .computeIfAbsent(((MemoryFile) sibling).binaryName(), source -> new LinkedHashMap<>())
        .computeIfAbsent(className, MemoryFile::toWrite);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    return isPlatform(location) ? super.getFileForInput(location, packageName, relativeName) : null;
  }

  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    return isPlatform(location) ? super.getJavaFileForInput(location, className, kind) : null;
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
    return isPlatform(location) ? super.listLocationsForModules(location) : List.of();
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a == b || a.toUri().equals(b.toUri());
  }

  /** A system module's location is the platform's own class, not a standard one. */
  private static boolean isPlatform(Location location) {
    return location == StandardLocation.SYSTEM_MODULES
        || location == StandardLocation.PLATFORM_CLASS_PATH
        || !(location instanceof StandardLocation);
  }
}
