package dev.permafrost.processor.output;

import java.io.IOException;
import java.util.Optional;

/** Where the class files of a program are, as a front door reaches them. */
public interface ClassFolder {

  /**
   * The content of a file.
   *
   * @param path with slashes, below the folder
   * @return empty where there is none, or none can be
   */
  Optional<byte[]> read(String path);

  /**
   * Writes a file, whether there is one already or not.
   *
   * @param path with slashes, below the folder
   */
  void write(String path, byte[] content) throws IOException;

  /** Deletes a file, if there is one. */
  void delete(String path) throws IOException;

  /**
   * Deletes the source that was generated for a class, where this folder is of a door with sources.
   */
  void deleteSource(String className) throws IOException;

  /** Whether what is written stays, should this process be killed. */
  boolean isDurable();

  /** The path of a class's file. */
  static String pathOf(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }
}
