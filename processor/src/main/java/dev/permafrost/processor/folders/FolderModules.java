package dev.permafrost.processor.folders;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.modules.ModulePath;
import dev.permafrost.processor.modules.ModuleResolution;
import dev.permafrost.processor.modules.ProgramModule;
import dev.permafrost.processor.modules.ProgramModules;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ResolutionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules that the program of a request runs in, and whether it can. */
final class FolderModules {
  private static final String RUNTIME = "dev.permafrost.runtime";

  private FolderModules() {}

  /** The modules; none where no folder with routines has a {@code module-info.class}. */
  static ProgramModules of(FreezeRequest request) {
    List<Path> modular =
        request.classes().stream()
            .filter(folder -> Files.exists(folder.resolve("module-info.class")))
            .toList();
    Set<String> compiled =
        ModulePath.find(modular).stream().map(ProgramModule::name).collect(Collectors.toSet());
    if (compiled.isEmpty()) {
      return ProgramModules.NONE;
    }
    List<Path> path = new ArrayList<>(modular);
    path.addAll(request.modulePath());
    return new ProgramModules(compiled, ModulePath.find(path), request.options().opened());
  }

  /** What would keep the program from starting, or its facades from finding what they need. */
  static List<Problem> problems(ProgramModules modules) {
    if (modules.isEmpty()) {
      return List.of();
    }
    try {
      Configuration resolved = ModuleResolution.of(modules);
      return modules.compiled().stream()
          .filter(module -> !readsRuntime(resolved, module))
          .sorted()
          .map(FolderModules::runtimeNotRead)
          .toList();
    } catch (FindException | ResolutionException e) {
      return List.of(
          Problem.of(
              ProblemId.BadOption,
              Site.COMPILATION,
              "the program would not start with this module path: " + e.getMessage(),
              "give the module path that the program runs with; its classes were compiled as a"
                  + " module"));
    }
  }

  private static boolean readsRuntime(Configuration resolved, String module) {
    return resolved.findModule(module).stream()
        .flatMap(each -> each.reads().stream())
        .anyMatch(each -> each.name().equals(RUNTIME));
  }

  private static Problem runtimeNotRead(String module) {
    return Problem.of(
        ProblemId.RuntimeModelMissing,
        Site.COMPILATION,
        "module " + module + " does not read the run-time model, which generated classes need",
        "add `requires " + RUNTIME + ";` to its module-info.java");
  }
}
