package dev.permafrost.processor.javac.program;

import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.output.ClassFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * What javac writes and keeps in its output: below {@code -d}; below {@code -d} and a module's name
 * if it compiles several modules; without {@code -d} beside the sources; or wherever a file manager
 * of another kind keeps it. Files on disk are written past the Filer, which would warn of those
 * that it did not write itself. Not thread-safe.
 */
public final class OutputFiles implements ClassFolder {
  private final Filer filer;
  private final Map<String, Path> foldersByPackage = new HashMap<>();
  private final Map<String, String> modulesByPackage = new HashMap<>();
  private final SortedSet<String> modules = new TreeSet<>();

  /** The output of the compiler with this Filer. */
  public OutputFiles(Filer filer) {
    this.filer = filer;
  }

  /**
   * Says which modules the compilation has; only where it has several are they part of paths.
   *
   * @param names of modules that are compiled from source
   */
  public void compiles(Collection<String> names) {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", "permafrost");
    } catch (IOException | IllegalArgumentException e) {
      // Of several modules, javac wants to be told which.
      modules.addAll(names);
    }
  }

  /**
   * Takes note of where a class of the compilation comes from.
   *
   * @param source its source file
   * @param module the module that it is in; empty where there is none
   */
  public void compiled(String binaryName, URI source, String module) {
    String packagePath = packageOf(ClassFolder.pathOf(binaryName));
    if (isOnDisk(source)) {
      foldersByPackage.putIfAbsent(packagePath, Path.of(source).getParent());
    }
    modulesByPackage.putIfAbsent(packagePath, module);
  }

  @Override
  public Optional<byte[]> read(String path) {
    return resource(path).map(Resource::bytes);
  }

  /** The named modules that classes of the compilation are in. */
  SortedSet<String> namedModules() {
    SortedSet<String> named = new TreeSet<>(modulesByPackage.values());
    named.remove("");
    return named;
  }

  /** The packages of the compilation that are in this module. */
  SortedSet<String> packagesOf(String module) {
    SortedSet<String> packages = new TreeSet<>();
    modulesByPackage.forEach(
        (path, in) -> {
          if (in.equals(module)) {
            packages.add(path.replace('/', '.'));
          }
        });
    return packages;
  }

  /** The descriptor of a module of the compilation, if javac wrote or found one here. */
  Optional<Resource> descriptor(String module) {
    return resource(modules.isEmpty() ? "" : module + "/", "module-info.class");
  }

  /** A file with the place it is in. */
  Optional<Resource> resource(String path) {
    return resource(modulePrefix(path), path);
  }

  private Optional<Resource> resource(String prefix, String path) {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, prefix, path);
      Path onDisk = onDisk(file, path);
      if (onDisk != null) {
        return Files.isRegularFile(onDisk)
            ? Optional.of(new Resource(path, originOf(onDisk, path), Files.readAllBytes(onDisk)))
            : Optional.empty();
      }
      try (InputStream in = file.openInputStream()) {
        return Optional.of(new Resource(path, FilerFiles.origin(file, path), in.readAllBytes()));
      }
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      // Not there, or nowhere to be: no build has left one.
      return Optional.empty();
    }
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    FileObject file;
    try {
      file = find(StandardLocation.CLASS_OUTPUT, path);
    } catch (FileNotFoundException e) {
      // ECJ's answer where there is nothing yet.
      create(path, content);
      return;
    }
    Path onDisk = onDisk(file, path);
    if (onDisk != null) {
      Files.createDirectories(onDisk.getParent());
      WholeFile.write(onDisk, content);
    } else if (!isOnDisk(file.toUri())) {
      create(path, content);
    }
  }

  private void create(String path, byte[] content) throws IOException {
    FileObject created =
        filer.createResource(StandardLocation.CLASS_OUTPUT, modulePrefix(path), path);
    try (OutputStream out = created.openOutputStream()) {
      out.write(content);
    }
  }

  /** A Filer writes no file twice. */
  @Override
  public boolean isDurable() {
    try {
      return isOnDisk(find(StandardLocation.CLASS_OUTPUT, "permafrost").toUri());
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void delete(String path) throws IOException {
    delete(StandardLocation.CLASS_OUTPUT, path);
  }

  @Override
  public void deleteSource(String className) throws IOException {
    delete(StandardLocation.SOURCE_OUTPUT, className.replace('.', '/') + ".java");
  }

  /** javac's Filer hands out files whose own delete() does nothing, so the path has to serve. */
  private void delete(Location location, String path) throws IOException {
    FileObject file;
    try {
      file = find(location, path);
    } catch (IOException | IllegalArgumentException e) {
      // Some file managers, ECJ's for one, throw where there is nothing.
      return;
    }
    if (isOnDisk(file.toUri())) {
      Path onDisk = onDisk(file, path);
      if (onDisk != null) {
        WholeFile.delete(onDisk);
      }
    } else {
      file.delete();
    }
  }

  /** The file on disk; null where there is none, or no folder for such a file. */
  public Path onDisk(String path) throws IOException {
    return onDisk(find(StandardLocation.CLASS_OUTPUT, path), path);
  }

  private Path onDisk(FileObject file, String path) {
    if (!isOnDisk(file.toUri())) {
      return null;
    }
    Path onDisk = Path.of(file.toUri());
    if (onDisk.endsWith(path)) {
      return onDisk;
    }
    // Without -d, javac puts every class beside its source, and resources nowhere.
    Path folder = foldersByPackage.get(packageOf(path));
    return folder == null || !path.endsWith(".class")
        ? null
        : folder.resolve(path.substring(path.lastIndexOf('/') + 1));
  }

  private FileObject find(Location location, String path) throws IOException {
    return filer.getResource(location, modulePrefix(path), path);
  }

  /** What is in no package is in the folder of the first module. */
  private String modulePrefix(String path) {
    return modules.isEmpty()
        ? ""
        : modulesByPackage.getOrDefault(packageOf(path), modules.first()) + "/";
  }

  private static String packageOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String originOf(Path file, String path) {
    Path folder = file;
    for (int i = 0; i < path.split("/", -1).length && folder != null; i++) {
      folder = folder.getParent();
    }
    return folder == null ? "" : folder.toUri().toString();
  }

  private static boolean isOnDisk(URI uri) {
    return "file".equals(uri.getScheme());
  }
}
