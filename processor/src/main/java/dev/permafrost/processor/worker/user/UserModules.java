package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.modules.ProgramModule;
import dev.permafrost.processor.modules.ProgramModules;
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

/** The modules of the user's program: resolved as at its start, and defined for each loader. */
public final class UserModules {
  /** Those of a program that runs on the class path. */
  public static final UserModules NONE = new UserModules(ProgramModules.NONE);

  private final ProgramModules program;
  private Configuration resolved;

  public UserModules(ProgramModules program) {
    this.program = program;
  }

  /**
   * Defines them, so that a loader's classes will be in them; null if there are none.
   *
   * @throws java.lang.module.ResolutionException if the program would not start either
   */
  UserLayer define(ClassLoader loader) {
    return program.isEmpty() ? null : new UserLayer(program, resolved(), loader);
  }

  boolean compiles(String module) {
    return program.compiled().contains(module);
  }

  /** With the modules that provide what others use: the JVM that starts a program binds them. */
  private synchronized Configuration resolved() {
    if (resolved == null) {
      resolved =
          Configuration.resolveAndBind(
              new Described(program.all()),
              List.of(ModuleLayer.boot().configuration()),
              ModuleFinder.of(),
              program.compiled());
    }
    return resolved;
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
