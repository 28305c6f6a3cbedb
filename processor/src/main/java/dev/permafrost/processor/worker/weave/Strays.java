package dev.permafrost.processor.worker.weave;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;

/**
 * Classes that do not come through the worker's loader of the user's classes: those that the JDK
 * makes for the user, such as style sheets that it compiled, and those that code of the user's
 * defines, by loaders of its own or past them. Their calls are rewritten like the user's.
 */
public final class Strays implements ClassFileTransformer {
  private static final String REFLECTION = "jdk/internal/reflect/";

  private final CallSites callSites;

  public Strays(CallSites callSites) {
    this.callSites = callSites;
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    // A loader need not name what it defines.
    boolean reflection = name != null && name.startsWith(REFLECTION);
    return reflection || !isForUser(loader) ? null : callSites.rewrite(classFile);
  }

  private static boolean isForUser(ClassLoader loader) {
    return loader != null
        && loader != ClassLoader.getPlatformClassLoader()
        && loader != Strays.class.getClassLoader();
  }
}
