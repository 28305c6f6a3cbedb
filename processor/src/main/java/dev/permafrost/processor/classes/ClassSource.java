package dev.permafrost.processor.classes;

import dev.permafrost.processor.modules.ProgramModules;
import java.util.List;
import java.util.Optional;

/**
 * Everything on the class path of the compiled program, by name: the output folder first, then the
 * class path or module path, and the extra places the user named. The JDK's own classes are not
 * here. Thread-safe; the same question always gets the same answer.
 */
public interface ClassSource {

  /**
   * The class file of a class.
   *
   * @param binaryName with dots and dollar signs, <code>p.Outer$Inner</code>
   */
  Optional<ClassBytes> classFile(String binaryName);

  /**
   * All resources of this name in class-path order, as {@code ClassLoader.getResources}; the first
   * is what {@code ClassLoader.getResource} finds.
   *
   * @param name with slashes, without a leading one: {@code p/data.csv}, {@code
   *     META-INF/services/x}
   */
  List<Resource> resources(String name);

  /** The modules that all this is in at run time; none if it runs on the class path. */
  default ProgramModules modules() {
    return ProgramModules.NONE;
  }
}
