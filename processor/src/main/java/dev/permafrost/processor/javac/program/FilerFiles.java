package dev.permafrost.processor.javac.program;

import dev.permafrost.processor.classes.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/** Reads single files by name through the outer compiler's Filer. Not thread-safe. */
final class FilerFiles {
  private final Filer filer;

  FilerFiles(Filer filer) {
    this.filer = filer;
  }

  /**
   * The first file of this name at a location.
   *
   * @param module name of the module to look in; empty where the location has none
   * @param path with slashes, below the root of the location
   */
  Optional<Resource> read(Location location, String module, String path) {
    String modulePrefix = module.isEmpty() ? "" : module + "/";
    try {
      FileObject file = filer.getResource(location, modulePrefix, path);
      try (InputStream in = file.openInputStream()) {
        return Optional.of(new Resource(path, origin(file, path), in.readAllBytes()));
      }
    } catch (IOException
        | IllegalArgumentException
        | UnsupportedOperationException
        | NullPointerException e) {
      // Absent, or a name or location the compiler's file manager cannot express; javac answers
      // with
      // the last of these for a module that is not at this location.
      return Optional.empty();
    }
  }

  /** The jar or folder a file was found in. */
  static String origin(FileObject file, String path) {
    String uri = file.toUri().toString();
    int inJar = uri.indexOf("!/");
    if (inJar >= 0) {
      return uri.substring(uri.startsWith("jar:") ? 4 : 0, inJar);
    }
    for (int i = 0, steps = path.split("/", -1).length; i < steps; i++) {
      uri = uri.substring(0, Math.max(0, uri.lastIndexOf('/')));
    }
    return uri + "/";
  }
}
