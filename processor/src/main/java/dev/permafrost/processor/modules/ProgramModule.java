package dev.permafrost.processor.modules;

import java.lang.module.ModuleDescriptor;

/**
 * One module of the program.
 *
 * @param descriptor what it requires, exports, opens, uses and provides, and all its packages: a
 *     class of a package that is missing here would not be in the module
 * @param origin URI of the jar or folder it came from, as its classes and resources have it
 * @param patched whether classes are added to it from elsewhere, as tests are; such a module reads
 *     what is on the class path, too
 */
public record ProgramModule(ModuleDescriptor descriptor, String origin, boolean patched) {

  public String name() {
    return descriptor.name();
  }
}
