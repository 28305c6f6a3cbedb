package dev.permafrost.processor.javac;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The folder that globs of declared files are relative to: the nearest one above the compiler's
 * output that holds a build file, or else the folder the compiler was started in.
 */
final class ProjectFolder {
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml");

  private ProjectFolder() {}

  static Path of(Filer filer) {
    for (Path folder = output(filer); folder != null; folder = folder.getParent()) {
      for (String name : BUILD_FILES) {
        if (Files.exists(folder.resolve(name))) {
          return folder;
        }
      }
    }
    return Path.of("").toAbsolutePath();
  }

  /** Null where output goes to no folder. */
  private static Path output(Filer filer) {
    try {
      URI marker = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "permafrost").toUri();
      return Path.of(marker).toAbsolutePath().getParent();
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
