package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.modules.ModulePath;
import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.modules.ProgramModules;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Modules that are compiled into folders beside each other, some of which count as just built. */
final class Modular implements ClassSource {
  private final Set<String> built;
  private final List<Path> places;
  private final List<Opening> opened = new ArrayList<>();

  private Modular(Set<String> built, List<Path> places) {
    this.built = built;
    this.places = places;
  }

  /** As if the program were started with this {@code --add-opens}. */
  Modular opening(String text) {
    opened.add(Opening.parse(text).orElseThrow());
    return this;
  }

  /** Compiles a folder of modules into another. */
  static Modular compiled(Path sources, Path classes, String... built) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-parameters", "-d"));
    arguments.addAll(List.of(classes.toString(), "--module-source-path", sources.toString()));
    for (Path file : files(sources)) {
      if (file.toString().endsWith(".java")) {
        arguments.add(file.toString());
      } else {
        Path copy = classes.resolve(sources.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    if (javac.run(System.out, System.err, arguments.toArray(new String[0])) != 0) {
      throw new IllegalArgumentException(arguments.toString());
    }
    try (Stream<Path> folders = Files.list(classes)) {
      return new Modular(Set.of(built), folders.sorted().toList());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** What the JVM that starts the program is given as its module path. */
  String path() {
    return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  @Override
  public ProgramModules modules() {
    return new ProgramModules(built, ModulePath.find(places), opened);
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    return resources(binaryName.replace('.', '/') + ".class").stream()
        .findFirst()
        .map(found -> new ClassBytes(binaryName, found.origin(), found.bytes()));
  }

  @Override
  public List<Resource> resources(String name) {
    List<Resource> found = new ArrayList<>();
    for (Path place : places) {
      Path file = place.resolve(name);
      if (Files.isRegularFile(file)) {
        try {
          found.add(new Resource(name, place.toUri().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return found;
  }
}
