package dev.permafrost.processor.folders;

import dev.permafrost.processor.folders.made.FolderContents;
import dev.permafrost.processor.modules.ProgramModules;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Routine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Everything besides the program that what is frozen depends on, by name. */
final class Settings {
  private final SortedMap<String, String> values = new TreeMap<>();

  private Settings() {}

  /**
   * What holds now.
   *
   * @param isOurs whether a path in a folder of classes is of a file that Permafrost writes
   */
  static SortedMap<String, String> of(
      FreezeRequest request,
      ProgramModules modules,
      Collection<Routine> routines,
      Predicate<Path> isOurs)
      throws IOException {
    Settings settings = new Settings();
    settings.values.put("options", request.options().toString());
    settings.values.put("modules", modules.all().toString());
    settings.values.put("permafrost", permafrost());
    settings.jdk(request);
    settings.folders(request, isOurs.negate());
    settings.variable("SOURCE_DATE_EPOCH");
    for (Routine routine : routines) {
      settings.declared(routine.declaration(), request.project());
    }
    return settings.values;
  }

  private void jdk(FreezeRequest request) throws IOException {
    values.put("compiler", System.getProperty("java.runtime.version"));
    Path home = request.options().jdk().orElseGet(() -> Path.of(System.getProperty("java.home")));
    Path release = home.resolve("release");
    values.put("jdk", Files.exists(release) ? Files.readString(release) : home.toString());
  }

  private void folders(FreezeRequest request, Predicate<Path> isCompiled) throws IOException {
    for (Path folder : request.classes()) {
      values.merge(
          "folders", FolderContents.of(folder, isCompiled), (one, next) -> one + " " + next);
    }
  }

  private void declared(Declaration declaration, Path project) throws IOException {
    declaration.environment().forEach(this::variable);
    for (String name : declaration.properties()) {
      values.put("property " + name, String.valueOf(System.getProperty(name)));
    }
    for (String glob : declaration.files()) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      values.put("files " + glob, FolderContents.of(project, matcher::matches));
    }
  }

  private void variable(String name) {
    values.put("variable " + name, String.valueOf(System.getenv(name)));
  }

  /** This version of Permafrost; a jar that is replaced has another date. */
  private static String permafrost() throws IOException {
    try {
      Path place =
          Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return place + " " + Files.getLastModifiedTime(place) + " " + Files.size(place);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
