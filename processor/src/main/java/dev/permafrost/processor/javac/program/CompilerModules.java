package dev.permafrost.processor.javac.program;

import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.modules.ModulePath;
import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.modules.ProgramModule;
import dev.permafrost.processor.modules.ProgramModules;
import dev.permafrost.processor.output.ClassFolder;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.StandardLocation;

/**
 * The modules of the program: those that javac has compiled, and those that it has resolved. A
 * provider that nobody requires is found only if the user names its place. Not thread-safe.
 */
final class CompilerModules {
  private static final String DESCRIPTOR = "module-info.class";

  private final OutputFiles output;
  private final FilerFiles files;
  private final CompilerElements elements;

  CompilerModules(OutputFiles output, FilerFiles files, CompilerElements elements) {
    this.output = output;
    this.files = files;
    this.elements = elements;
  }

  /**
   * The modules; none where what was compiled is in none.
   *
   * @param named jars and folders to look in besides the compiler's own
   * @param opened what the program's start opens besides
   */
  ProgramModules find(List<Path> named, List<Opening> opened) {
    Set<String> compiled = output.namedModules();
    if (compiled.isEmpty()) {
      return ProgramModules.NONE;
    }
    Map<String, ProgramModule> all = new TreeMap<>();
    ModulePath.find(named).forEach(each -> all.put(each.name(), each));
    for (String name : elements.modules()) {
      (compiled.contains(name) ? compiled(name) : resolved(name))
          .ifPresent(each -> all.put(name, each));
    }
    return new ProgramModules(compiled, List.copyOf(all.values()), opened);
  }

  /** One without a descriptor of its own adds to a module that was compiled before, as tests do. */
  private Optional<ProgramModule> compiled(String name) {
    Optional<Resource> own = output.descriptor(name);
    Optional<Resource> found =
        own.isPresent() ? own : files.read(StandardLocation.MODULE_PATH, name, DESCRIPTOR);
    return found.map(
        descriptor ->
            new ProgramModule(describe(name, descriptor), descriptor.origin(), own.isEmpty()));
  }

  private ModuleDescriptor describe(String name, Resource descriptor) {
    Set<String> packages = new TreeSet<>(output.packagesOf(name));
    at(name, descriptor.origin()).ifPresent(each -> packages.addAll(each.descriptor().packages()));
    return ModuleDescriptor.read(ByteBuffer.wrap(descriptor.bytes()), () -> packages);
  }

  private Optional<ProgramModule> resolved(String name) {
    return files
        .read(StandardLocation.MODULE_PATH, name, DESCRIPTOR)
        .or(() -> anyClass(name))
        .flatMap(found -> at(name, found.origin()));
  }

  /** An automatic module has no descriptor by which to find its jar. */
  private Optional<Resource> anyClass(String name) {
    return elements
        .anyClassOf(name)
        .flatMap(type -> files.read(StandardLocation.MODULE_PATH, name, ClassFolder.pathOf(type)));
  }

  private static Optional<ProgramModule> at(String name, String origin) {
    try {
      return ModulePath.find(List.of(Path.of(URI.create(origin)))).stream()
          .filter(each -> each.name().equals(name))
          .findFirst();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // It is where only the compiler's file manager finds it.
      return Optional.empty();
    }
  }
}
