package dev.permafrost.processor.discovery.rules;

/**
 * A class that {@code state} names.
 *
 * @param text the type as source code names it
 * @param binaryName as the JVM names it; empty for a type that is no class
 * @param ofJdk whether it is one of the JDK's own
 */
public record StateClass(String text, String binaryName, boolean ofJdk) {

  /** Whether it can have static fields that are put back. */
  boolean isUsable() {
    return !binaryName.isEmpty() && !ofJdk;
  }
}
