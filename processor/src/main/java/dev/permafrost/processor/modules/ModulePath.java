package dev.permafrost.processor.modules;

import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds modules in jars and folders, as the JVM that runs the program will. */
public final class ModulePath {
  private ModulePath() {}

  /**
   * The modules of a path; of two with the same name the first counts.
   *
   * @param places jars, folders with the classes of a module, and folders of such
   */
  public static List<ProgramModule> find(List<Path> places) {
    Map<String, ProgramModule> byName = new TreeMap<>();
    for (Path place : places) {
      for (ModuleReference each : all(place)) {
        String origin = each.location().map(URI::toString).orElse("");
        byName.putIfAbsent(
            each.descriptor().name(), new ProgramModule(each.descriptor(), origin, false));
      }
    }
    return new ArrayList<>(byName.values());
  }

  /** A file that is no module has no classes to offer; that it is in the way, the JVM will say. */
  private static Set<ModuleReference> all(Path place) {
    try {
      return ModuleFinder.of(place).findAll();
    } catch (FindException e) {
      return Set.of();
    }
  }
}
