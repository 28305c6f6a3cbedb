package dev.permafrost.processor.javac.program;

import dev.permafrost.processor.classes.Place;
import dev.permafrost.processor.classes.Resource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Where the compiler finds files: the output folder, the class path, the modules of the module
 * path, then the places the user named. A Filer gives the first file of a name only, so every jar
 * or folder that ever answered is remembered and asked for more. Not thread-safe.
 */
final class CompilerPath implements Closeable {
  private final OutputFiles output;
  private final FilerFiles files;
  private final Supplier<List<String>> modules;
  private final List<Place> named = new ArrayList<>();
  private final Map<String, Optional<Place>> seen = new LinkedHashMap<>();

  /**
   * A view of the compiler's places.
   *
   * @param modules names of all modules outside the JDK
   * @param named jars and folders to look in at last
   */
  CompilerPath(
      OutputFiles output, FilerFiles files, Supplier<List<String>> modules, List<Path> named) {
    this.output = output;
    this.files = files;
    this.modules = modules;
    named.forEach(path -> Place.of(path).ifPresent(this.named::add));
  }

  /** The first file of this name. */
  Optional<Resource> first(String path) {
    Optional<Resource> found = fromOutput(path);
    if (found.isEmpty()) {
      found = read(StandardLocation.CLASS_PATH, "", path);
    }
    List<String> moduleNames = found.isEmpty() ? modules.get() : List.of();
    for (int i = 0; i < moduleNames.size() && found.isEmpty(); i++) {
      found = read(StandardLocation.MODULE_PATH, moduleNames.get(i), path);
    }
    for (int i = 0; i < named.size() && found.isEmpty(); i++) {
      found = named.get(i).read(path);
    }
    return found;
  }

  /** All files of this name, in the order of the path as far as it is known. */
  List<Resource> all(String path) {
    Map<String, Resource> byOrigin = new LinkedHashMap<>();
    first(path).ifPresent(resource -> byOrigin.put(resource.origin(), resource));
    read(StandardLocation.CLASS_PATH, "", path)
        .ifPresent(found -> byOrigin.putIfAbsent(found.origin(), found));
    List<Place> places = new ArrayList<>();
    seen.values().forEach(place -> place.ifPresent(places::add));
    places.addAll(named);
    for (Place place : places) {
      place.read(path).ifPresent(found -> byOrigin.putIfAbsent(found.origin(), found));
    }
    return List.copyOf(byOrigin.values());
  }

  private Optional<Resource> fromOutput(String path) {
    Optional<Resource> found = output.resource(path);
    found.ifPresent(this::remember);
    return found;
  }

  private Optional<Resource> read(Location location, String module, String path) {
    Optional<Resource> found = files.read(location, module, path);
    found.ifPresent(this::remember);
    return found;
  }

  private void remember(Resource resource) {
    seen.computeIfAbsent(resource.origin(), Place::of);
  }

  @Override
  public void close() throws IOException {
    for (Optional<Place> place : seen.values()) {
      if (place.isPresent()) {
        place.get().close();
      }
    }
    for (Place place : named) {
      place.close();
    }
  }
}
