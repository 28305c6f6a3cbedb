package dev.permafrost.processor.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Reads, writes and deletes what the compiler keeps its output in, through its Filer. */
final class OutputFolder {
  private final Filer filer;

  OutputFolder(Filer filer) {
    this.filer = filer;
  }

  /** The text of a resource, if there is one. */
  Optional<String> read(String path) {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
      return Optional.of(file.getCharContent(true).toString());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      // Not there, or nowhere to be: both mean that no earlier build left one.
      return Optional.empty();
    }
  }

  /**
   * Writes a resource, if there is a folder for it: without {@code -d}, javac puts every class next
   * to its source, and resources into the working directory under their last name.
   */
  void writeResource(String path, String text) throws IOException {
    if (!filer
        .getResource(StandardLocation.CLASS_OUTPUT, "", path)
        .toUri()
        .toString()
        .endsWith(path)) {
      return;
    }
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  void writeSource(String className, String text, Element origin) throws IOException {
    try (Writer out = filer.createSourceFile(className, origin).openWriter()) {
      out.write(text);
    }
  }

  void writeClass(String className, byte[] bytes, Element origin) throws IOException {
    try (OutputStream out = filer.createClassFile(className, origin).openOutputStream()) {
      out.write(bytes);
    }
  }

  boolean hasClass(String binaryName) {
    try {
      find(StandardLocation.CLASS_OUTPUT, binaryName, ".class").openInputStream().close();
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Deletes a class file, those of its nested classes, and its source. */
  void deleteClass(String className) throws IOException {
    FileObject classFile = find(StandardLocation.CLASS_OUTPUT, className, ".class");
    deleteNested(className, classFile.toUri());
    delete(classFile);
    delete(find(StandardLocation.SOURCE_OUTPUT, className, ".java"));
  }

  /** Deletes the class files of a class's nested classes; javac writes those that remain anew. */
  void deleteNested(String className) throws IOException {
    deleteNested(className, find(StandardLocation.CLASS_OUTPUT, className, ".class").toUri());
  }

  void deleteResource(String path) throws IOException {
    delete(filer.getResource(StandardLocation.CLASS_OUTPUT, "", path));
  }

  /** javac's Filer hands out files whose own delete() does nothing, so the path has to serve. */
  private static void delete(FileObject file) throws IOException {
    if (isOnDisk(file.toUri())) {
      Files.deleteIfExists(Path.of(file.toUri()));
    } else {
      file.delete();
    }
  }

  private static boolean isOnDisk(URI uri) {
    return "file".equals(uri.getScheme());
  }

  private FileObject find(Location location, String className, String extension)
      throws IOException {
    return filer.getResource(location, "", className.replace('.', '/') + extension);
  }

  private static void deleteNested(String className, URI classFile) throws IOException {
    if (!isOnDisk(classFile)) {
      return;
    }
    Path folder = Path.of(classFile).getParent();
    if (!Files.isDirectory(folder)) {
      return;
    }
    String prefix = className.substring(className.lastIndexOf('.') + 1) + "$";
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder,
            file ->
                file.getFileName().toString().startsWith(prefix)
                    && file.getFileName().toString().endsWith(".class"))) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
