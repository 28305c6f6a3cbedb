package dev.permafrost.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that is written in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "permafrost " + (version == null ? "(not in its jar)" : version),
      "Java " + Runtime.version() + ", " + System.getProperty("java.home")
    };
  }
}
