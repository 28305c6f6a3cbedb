package dev.permafrost.processor.modules;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the modules of a program as its start does. */
public final class ModuleResolution {
  private ModuleResolution() {}

  /**
   * What is in the program, with the modules that provide what others use: the JVM that starts a
   * program binds them.
   *
   * @throws java.lang.module.FindException if a module is missing
   * @throws java.lang.module.ResolutionException if the program would not start either
   */
  public static Configuration of(ProgramModules program) {
    return Configuration.resolveAndBind(
        new Described(program.all()),
        List.of(ModuleLayer.boot().configuration()),
        ModuleFinder.of(),
        program.compiled());
  }

  /** Finds modules of which only the descriptor is at hand. */
  private record Described(List<ProgramModule> modules) implements ModuleFinder {

    @Override
    public Optional<ModuleReference> find(String name) {
      for (ProgramModule each : modules) {
        if (each.name().equals(name)) {
          return Optional.of(new Reference(each));
        }
      }
      return Optional.empty();
    }

    @Override
    public Set<ModuleReference> findAll() {
      List<ModuleReference> all = new ArrayList<>();
      for (ProgramModule each : modules) {
        all.add(new Reference(each));
      }
      return new HashSet<>(all);
    }
  }

  /** What is in the module comes through the loader, by name. */
  private static final class Reference extends ModuleReference {
    Reference(ProgramModule module) {
      super(module.descriptor(), null);
    }

    @Override
    public ModuleReader open() throws IOException {
      throw new IOException("only its loader reads " + descriptor().name());
    }
  }
}
