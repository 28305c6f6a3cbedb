package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.modules.ProgramModule;
import dev.permafrost.processor.modules.ProgramModules;
import dev.permafrost.processor.worker.bridge.Bridge;
import java.lang.module.Configuration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The named modules of one loader's classes, with the reads, exports and opens that they have at
 * run time. Beyond that they read the bridge, which rewritten code calls, and are open to the
 * worker, which walks through everything; neither lets the user's code do more than it could.
 */
final class UserLayer {
  private static final String CLASS_FILE = ".class";

  private final Map<String, Module> byPackage = new HashMap<>();
  private final Map<String, String> moduleByOrigin = new HashMap<>();
  private final Set<String> absent = new HashSet<>();

  UserLayer(ProgramModules program, Configuration resolved, ClassLoader loader) {
    ModuleLayer.Controller controller =
        ModuleLayer.defineModules(resolved, List.of(ModuleLayer.boot()), any -> loader);
    for (ProgramModule each : program.all()) {
      Optional<Module> module = controller.layer().findModule(each.name());
      if (module.isEmpty()) {
        absent.add(each.origin());
      } else {
        moduleByOrigin.put(each.origin(), each.name());
        add(module.get(), controller);
        if (each.patched()) {
          controller.addReads(module.get(), loader.getUnnamedModule());
        }
      }
    }
    for (Opening each : program.opened()) {
      open(each, controller);
    }
  }

  private void add(Module module, ModuleLayer.Controller controller) {
    controller.addReads(module, Bridge.class.getModule());
    for (String each : module.getPackages()) {
      byPackage.put(each, module);
      controller.addOpens(module, each, UserLayer.class.getModule());
    }
  }

  /** One that names what is not there opens nothing, as at the program's start. */
  private static void open(Opening opening, ModuleLayer.Controller controller) {
    Optional<Module> module = controller.layer().findModule(opening.module());
    Optional<Module> to = controller.layer().findModule(opening.to());
    if (module.isPresent()
        && to.isPresent()
        && module.get().getPackages().contains(opening.packageName())) {
      controller.addOpens(module.get(), opening.packageName(), to.get());
    }
  }

  /**
   * Whether the program has this jar or folder: a module that nobody requires is on its path in
   * vain.
   */
  boolean holds(String origin) {
    return !absent.contains(origin);
  }

  /** Whether a class of this name is in this module; null for none. */
  boolean isIn(String module, String className) {
    Module found = byPackage.get(className.substring(0, Math.max(className.lastIndexOf('.'), 0)));
    return module == null ? found == null : found != null && found.getName().equals(module);
  }

  /** Whether what comes from a jar or folder can be a resource of this module; null for none. */
  boolean isFrom(String module, String origin) {
    String found = moduleByOrigin.get(origin);
    return found == null || found.equals(module);
  }

  /** Whether only its own module finds this resource. */
  boolean hides(String resource) {
    int slash = resource.lastIndexOf('/');
    Module module =
        slash < 0 ? null : byPackage.get(resource.substring(0, slash).replace('/', '.'));
    return module != null
        && !resource.endsWith(CLASS_FILE)
        && !module.isOpen(resource.substring(0, slash).replace('/', '.'));
  }
}
