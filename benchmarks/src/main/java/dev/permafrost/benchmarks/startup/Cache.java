package dev.permafrost.benchmarks.startup;

import java.nio.file.Path;

/** What a JDK keeps of one run of a program to start it faster next time. */
enum Cache {
  /** Parsed classes, since JDK 13 (JEP 350). */
  CDS("-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
  /** Classes loaded and linked, and profiles, in one step since JDK 25 (JEP 514). */
  AOT("-XX:AOTCacheOutput=", "-XX:AOTCache=");

  private static final int FIRST_WITH_AOT = 25;

  private final String write;
  private final String read;

  Cache(String write, String read) {
    this.write = write;
    this.read = read;
  }

  /** The best that this JDK has. */
  static Cache best() {
    return Runtime.version().feature() >= FIRST_WITH_AOT ? AOT : CDS;
  }

  /** The option by which a JVM writes it at its end. */
  String written(Path file) {
    return write + file;
  }

  /** The option by which a JVM starts from it. */
  String read(Path file) {
    return read + file;
  }
}
