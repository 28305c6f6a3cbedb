package dev.permafrost.processor.staging;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Shows the outer compiler's program to a nested compiler as one class path, and keeps what the
 * nested one writes in memory. Only the JDK's own modules come from the platform.
 */
final class NestedFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final HostProgram program;
  private final ClassSource path;
  private final Map<String, ClassBytes> given;
  private final Map<String, ClassFile> written = new LinkedHashMap<>();

  /**
   * A bridge for one compilation.
   *
   * @param given classes that exist already and hide sources and class files of the same name
   */
  NestedFiles(
      JavaFileManager platform,
      HostProgram program,
      ClassSource path,
      Map<String, ClassBytes> given) {
    super(platform);
    this.program = program;
    this.path = path;
    this.given = given;
  }

  /** What the nested compiler has written, in order. */
  List<ClassBytes> written() {
    return written.values().stream()
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
    List<JavaFileObject> files = new ArrayList<>();
    for (NamedClass file : classPath(packageName).values()) {
      if (kinds.contains(file.getKind())) {
        files.add(file);
      }
    }
    return files;
  }

  private Map<String, NamedClass> classPath(String packageName) {
    Map<String, NamedClass> files = new LinkedHashMap<>();
    for (ClassBytes known : given.values()) {
      if (NamedClass.packageOf(known.binaryName()).equals(packageName)) {
        files.put(
            known.binaryName(),
            ClassFile.toRead(known.binaryName(), name -> Optional.of(known.bytes())));
      }
    }
    program
        .classesOf(packageName)
        .forEach((name, source) -> files.computeIfAbsent(name, n -> file(n, source)));
    return files;
  }

  private NamedClass file(String binaryName, Optional<SourceText> source) {
    return source.isPresent()
        ? source.get()
        : ClassFile.toRead(binaryName, name -> path.classFile(name).map(ClassBytes::bytes));
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof NamedClass named
        ? named.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return written.computeIfAbsent(className, ClassFile::toWrite);
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
