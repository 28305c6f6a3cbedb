package dev.permafrost.processor.classes;

import dev.permafrost.processor.modules.ProgramModules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A program that remembers which resources it was asked for. Thread-safe. */
public final class AskedResources implements Program {
  private final Program program;
  private final Set<String> asked = new TreeSet<>();

  public AskedResources(Program program) {
    this.program = program;
  }

  /** Their names so far, whether there are such resources or not. */
  public synchronized Set<String> asked() {
    return Set.copyOf(asked);
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    return program.classFile(binaryName);
  }

  @Override
  public List<Resource> resources(String name) {
    synchronized (this) {
      asked.add(name);
    }
    return program.resources(name);
  }

  @Override
  public ProgramModules modules() {
    return program.modules();
  }

  @Override
  public Collection<String> classesOf(String packageName) {
    return program.classesOf(packageName);
  }
}
