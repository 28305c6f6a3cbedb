package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.worker.weave.patch.ClassPatch;
import dev.permafrost.processor.worker.weave.patch.Prefix;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Set;

/**
 * The JDK's Unix sockets, without the random numbers that they draw for sockets that are given no
 * name. To get ready for these takes a cold JVM longer than all else about a socket, and nobody
 * needs them: the worker's has a name, and the routine is refused any.
 */
public final class NamelessSockets implements ClassFileTransformer, ClassPatch.Fronts {
  private static final String NAME = "sun/nio/ch/UnixDomainSockets";
  private static final String GENERATOR = "java/security/SecureRandom";
  private static final Set<String> MADE_BY =
      Set.of("getInstance(Ljava/lang/String;)L" + GENERATOR + ";");

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (loader != null || !NAME.equals(name)) {
      return null;
    }
    try {
      ClassPatch patch = new ClassPatch(classFile);
      patch.redirect(GENERATOR, MADE_BY, Twins.BRIDGE);
      return patch.with(this);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public boolean add(Prefix prefix, int access, String name, String descriptor) {
    return false;
  }
}
