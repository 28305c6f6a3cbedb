package dev.permafrost.processor.staging;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
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
 * Where the outer compiler finds class files and resources: the output folder, the class path, the
 * modules of the module path, then the places the user named. A Filer gives the first file of a
 * name only, so every jar or folder that ever answered is remembered and asked for more.
 */
final class HostPath implements ClassSource, Closeable {
  private final HostFiles files;
  private final Supplier<List<String>> modules;
  private final List<Place> named = new ArrayList<>();
  private final Map<String, Optional<Place>> seen = new LinkedHashMap<>();

  /**
   * A view of the outer compiler's places.
   *
   * @param modules names of all modules outside the JDK
   * @param named jars and folders to look in at last
   */
  HostPath(HostFiles files, Supplier<List<String>> modules, List<Path> named) {
    this.files = files;
    this.modules = modules;
    named.forEach(path -> Place.of(path).ifPresent(this.named::add));
  }

  @Override
  public synchronized Optional<ClassBytes> classFile(String binaryName) {
    return first(NamedClass.pathOf(binaryName))
        .map(file -> new ClassBytes(binaryName, file.origin(), file.bytes()));
  }

  /** Whether the output folder holds this class. */
  synchronized boolean isInOutput(String binaryName) {
    return read(StandardLocation.CLASS_OUTPUT, "", NamedClass.pathOf(binaryName)).isPresent();
  }

  @Override
  public synchronized List<Resource> resources(String name) {
    Map<String, Resource> byOrigin = new LinkedHashMap<>();
    first(name).ifPresent(resource -> byOrigin.put(resource.origin(), resource));
    for (Location location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      read(location, "", name).ifPresent(found -> byOrigin.putIfAbsent(found.origin(), found));
    }
    List<Place> places = new ArrayList<>();
    seen.values().forEach(place -> place.ifPresent(places::add));
    places.addAll(named);
    for (Place place : places) {
      place.read(name).ifPresent(found -> byOrigin.putIfAbsent(found.origin(), found));
    }
    return List.copyOf(byOrigin.values());
  }

  private Optional<Resource> first(String path) {
    Optional<Resource> found = read(StandardLocation.CLASS_OUTPUT, "", path);
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

  private Optional<Resource> read(Location location, String module, String path) {
    Optional<Resource> found = files.read(location, module, path);
    found.ifPresent(resource -> seen.computeIfAbsent(resource.origin(), Place::of));
    return found;
  }

  @Override
  public synchronized void close() throws IOException {
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
