package dev.permafrost.processor.javac.program;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.modules.ProgramModules;
import dev.permafrost.processor.output.ClassFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;

/** The program that javac has compiled, as class files and resources by name. Thread-safe. */
public final class CompilerProgram implements Program, Closeable {
  private static final String SERVICES = "META-INF/services/";

  private final CompilerPath path;
  private final CompilerElements elements;
  private final Supplier<ProgramModules> found;
  private ProgramModules modules;

  /**
   * A program.
   *
   * @param places jars and folders to look in besides the compiler's own
   * @param opened packages that the program's start opens
   */
  public CompilerProgram(
      OutputFiles output,
      Filer filer,
      CompilerElements elements,
      List<Path> places,
      List<Opening> opened) {
    FilerFiles files = new FilerFiles(filer);
    this.elements = elements;
    this.path = new CompilerPath(output, files, elements::modules, places);
    this.found = () -> new CompilerModules(output, files, elements).find(places, opened);
  }

  @Override
  public synchronized ProgramModules modules() {
    if (modules == null) {
      modules = found.get();
    }
    return modules;
  }

  @Override
  public synchronized Optional<ClassBytes> classFile(String binaryName) {
    return path.first(ClassFolder.pathOf(binaryName))
        .map(file -> new ClassBytes(binaryName, file.origin(), file.bytes()));
  }

  @Override
  public synchronized List<Resource> resources(String name) {
    List<Resource> resources = new ArrayList<>(path.all(name));
    // In named modules descriptors count, which the worker has.
    if (name.startsWith(SERVICES) && modules().isEmpty()) {
      elements
          .providers(name.substring(SERVICES.length()))
          .forEach((module, providers) -> resources.add(serviceFile(name, module, providers)));
    }
    return resources;
  }

  private static Resource serviceFile(String name, String module, List<String> providers) {
    String text = String.join("\n", providers) + "\n";
    return new Resource(name, "module:/" + module + "/", text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized Collection<String> classesOf(String packageName) {
    return elements.classesOf(packageName);
  }

  @Override
  public synchronized void close() throws IOException {
    path.close();
  }
}
