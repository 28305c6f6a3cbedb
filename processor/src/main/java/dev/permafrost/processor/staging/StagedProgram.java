package dev.permafrost.processor.staging;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.classes.StagedClasses;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole program as class files: staged classes, sources that are compiled when someone asks for
 * them by name (a service, say, that no routine mentions), and what the outer compiler can read.
 */
final class StagedProgram implements ClassSource, StagedClasses.SourceCompiler {
  private static final String SERVICES = "META-INF/services/";

  private final HostProgram program;
  private final HostPath path;
  private final NestedCompiler compiler;
  private final Map<String, ClassBytes> staged = new HashMap<>();
  private final Set<String> attempted = new HashSet<>();

  StagedProgram(HostProgram program, HostPath path, NestedCompiler compiler) {
    this.program = program;
    this.path = path;
    this.compiler = compiler;
  }

  synchronized void add(Collection<ClassBytes> classes) {
    classes.forEach(each -> staged.put(each.binaryName(), each));
  }

  @Override
  public synchronized Optional<ClassBytes> classFile(String binaryName) {
    ClassBytes known = staged.get(binaryName);
    if (known != null) {
      return Optional.of(known);
    }
    if (!program.isRoot(binaryName)) {
      Optional<ClassBytes> file = path.classFile(binaryName);
      if (file.isPresent()) {
        return file;
      }
    }
    Optional<SourceText> source = program.sourceOf(binaryName);
    return source.isPresent() ? compiled(binaryName, source.get()) : Optional.empty();
  }

  private Optional<ClassBytes> compiled(String binaryName, SourceText source) {
    // A class file in the output folder would be that of an earlier build: the source decides.
    // Whether it has errors is for javac to say; here it merely is not there.
    if (attempted.add(source.binaryName()) && !staged.containsKey(source.binaryName())) {
      add(compiler.compile(List.of(source), staged).classes());
    }
    return Optional.ofNullable(staged.get(binaryName));
  }

  @Override
  public synchronized List<Resource> resources(String name) {
    if (name.endsWith(".class")) {
      return classResource(name);
    }
    List<Resource> resources = new ArrayList<>(path.resources(name));
    if (name.startsWith(SERVICES)) {
      program
          .providers(name.substring(SERVICES.length()))
          .forEach((module, providers) -> resources.add(serviceFile(name, module, providers)));
    }
    return resources;
  }

  private static Resource serviceFile(String name, String module, List<String> providers) {
    String text = String.join("\n", providers) + "\n";
    return new Resource(name, "module:/" + module + "/", text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Resource> classResource(String name) {
    String className = name.substring(0, name.length() - ".class".length()).replace('/', '.');
    return classFile(className)
        .map(file -> List.of(new Resource(name, file.origin(), file.bytes())))
        .orElse(List.of());
  }

  @Override
  public synchronized Outcome<List<ClassBytes>> compile(
      Map<String, String> sources, List<ClassBytes> extra) {
    Map<String, ClassBytes> given = new HashMap<>(staged);
    sources.keySet().forEach(given::remove);
    extra.forEach(each -> given.put(each.binaryName(), each));
    List<SourceText> texts =
        sources.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(source -> SourceText.generated(source.getKey(), source.getValue()))
            .toList();
    NestedCompiler.Result result = compiler.compile(texts, given);
    if (result.succeeded()) {
      return Outcome.success(
          result.classes().stream()
              .filter(each -> sources.containsKey(outermost(each.binaryName(), sources)))
              .toList());
    }
    String errors =
        result.errors().stream()
            .map(error -> error.toString() + " (" + error.getMessage(Locale.ROOT) + ")")
            .collect(Collectors.joining("\n", result.crash(), ""));
    return Outcome.failure(
        Problem.of(
            ProblemId.StagingFailed,
            Site.COMPILATION,
            "the generated source does not compile: " + errors,
            "report this as a bug of Permafrost, with the routine"));
  }

  /** The name, or the part of it before a dollar sign, that is among the sources. */
  private static String outermost(String binaryName, Map<String, String> sources) {
    String name = binaryName;
    while (!sources.containsKey(name) && name.lastIndexOf('$') > 0) {
      name = name.substring(0, name.lastIndexOf('$'));
    }
    return name;
  }
}
