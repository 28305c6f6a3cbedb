package dev.permafrost.runtime.described;

import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Makes manifests of jars. */
public final class Manifests {
  private Manifests() {}

  /**
   * Makes a manifest with a copy of the main attributes.
   *
   * @param names of the entries, in their order
   * @param entries the attributes of each
   */
  public static Manifest of(Attributes main, String[] names, Attributes[] entries) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putAll(main);
    for (int i = 0; i < names.length; i++) {
      manifest.getEntries().put(names[i], entries[i]);
    }
    return manifest;
  }
}
