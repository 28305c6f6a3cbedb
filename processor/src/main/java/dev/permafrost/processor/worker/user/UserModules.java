package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.modules.ModuleResolution;
import dev.permafrost.processor.modules.ProgramModules;
import java.lang.module.Configuration;

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

  private synchronized Configuration resolved() {
    if (resolved == null) {
      resolved = ModuleResolution.of(program);
    }
    return resolved;
  }
}
