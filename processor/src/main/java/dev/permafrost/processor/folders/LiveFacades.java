package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.compilation.GeneratedCompiler;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.modules.ProgramModules;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A program with the facades of its routines as they run live, in the place of those that are
 * there: these may be frozen by an earlier run, or missing, since no compiler asked for them.
 */
record LiveFacades(Program program, Map<String, ClassBytes> facades) implements Program {

  /**
   * Compiles the facades of all routines.
   *
   * @param reason why they run live
   */
  static Outcome<List<FrozenOwner>> compile(
      Map<Owner, List<Routine>> routines, Program program, String reason) {
    Map<Owner, GeneratedClass> sources = new LinkedHashMap<>();
    routines.forEach(
        (owner, own) ->
            sources.put(
                owner,
                new GeneratedClass(
                    owner.frozenName(),
                    Emission.facade(owner, own, true, reason).source(),
                    List.of())));
    return GeneratedCompiler.of(program).compile(sources);
  }

  static LiveFacades of(Program program, Collection<FrozenOwner> compiled) {
    Map<String, ClassBytes> facades = new TreeMap<>();
    for (FrozenOwner owner : compiled) {
      owner.facade().forEach(each -> facades.put(each.binaryName(), each));
    }
    return new LiveFacades(program, facades);
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    return Optional.ofNullable(facades.get(binaryName)).or(() -> program.classFile(binaryName));
  }

  @Override
  public ProgramModules modules() {
    return program.modules();
  }

  @Override
  public List<Resource> resources(String name) {
    return program.resources(name);
  }

  @Override
  public Collection<String> classesOf(String packageName) {
    List<String> names = new ArrayList<>(program.classesOf(packageName));
    for (String name : facades.keySet()) {
      String ownPackage = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      if (ownPackage.equals(packageName) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
