package dev.permafrost.processor.classes;

import java.util.Collection;

/**
 * The compiled program outside the JDK: a {@link ClassSource} that can also tell which classes a
 * package has, which a compiler wants to know of what it compiles against.
 */
public interface Program extends ClassSource {

  /**
   * Binary names of all classes of a package, nested ones included.
   *
   * @param packageName with dots; empty for the default package
   */
  Collection<String> classesOf(String packageName);
}
