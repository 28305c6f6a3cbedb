package dev.permafrost.processor.staging;

import javax.tools.JavaFileObject;

/** A file that the nested compiler finds by the name of the class in it. */
interface NamedClass extends JavaFileObject {

  /** The class, with dots and dollar signs. */
  String binaryName();

  /** The package of a class. */
  static String packageOf(String binaryName) {
    return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
  }

  /** The path of a class's file below the root of its class path entry. */
  static String pathOf(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }
}
