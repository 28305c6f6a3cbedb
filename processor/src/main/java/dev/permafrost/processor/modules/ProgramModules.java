package dev.permafrost.processor.modules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The modules that the program runs in, those of the JDK left out.
 *
 * @param compiled names of the modules that are compiled now, with which resolution begins
 * @param all every module on the module path, those that are compiled included, by name
 * @param opened what the program's start opens besides, sorted
 */
public record ProgramModules(Set<String> compiled, List<ProgramModule> all, List<Opening> opened) {

  /** Those of a program that runs on the class path. */
  public static final ProgramModules NONE = new ProgramModules(Set.of(), List.of(), List.of());

  public ProgramModules {
    compiled = Set.copyOf(compiled);
    all = all.stream().sorted(Comparator.comparing(ProgramModule::name)).toList();
    opened = List.copyOf(new TreeSet<>(opened));
  }

  /** Whether the program runs on the class path. */
  public boolean isEmpty() {
    return compiled.isEmpty();
  }
}
