package dev.permafrost.maven;

import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A path, divided as the compiler plugin divides it: where the project is a module, what it
 * requires is on the module path, with all that this requires, and the rest on the class path.
 */
record ModularPath(List<Path> classPath, List<Path> modulePath) {

  static ModularPath of(Path classes, List<Path> path) {
    Map<String, ModuleDescriptor> modules = new HashMap<>();
    Map<String, Path> places = new HashMap<>();
    for (Path place : path) {
      for (ModuleReference each : modules(place)) {
        modules.putIfAbsent(each.descriptor().name(), each.descriptor());
        places.putIfAbsent(each.descriptor().name(), place);
      }
    }
    Set<Path> required = new LinkedHashSet<>();
    Deque<ModuleDescriptor> left = new ArrayDeque<>();
    modules(classes).forEach(each -> left.add(each.descriptor()));
    while (!left.isEmpty()) {
      for (Requires each : left.remove().requires()) {
        if (modules.containsKey(each.name()) && required.add(places.get(each.name()))) {
          left.add(modules.get(each.name()));
        }
      }
    }
    List<Path> rest = new ArrayList<>(path);
    rest.removeAll(required);
    return new ModularPath(rest, List.copyOf(required));
  }

  /** None of a folder without descriptor, nor of a file from whose name no module's can be made. */
  private static Set<ModuleReference> modules(Path place) {
    try {
      return ModuleFinder.of(place).findAll();
    } catch (FindException e) {
      return Set.of();
    }
  }
}
