package dev.permafrost.processor.compilation;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.routine.Owner;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * The version of Java that a class file was compiled for (JVMS 4.1).
 *
 * @param release feature version
 * @param preview whether it uses preview features of that version
 */
record ClassFileVersion(int release, boolean preview) {
  private static final int MINOR = 4;
  private static final int MAJOR = 6;
  private static final int OF_RELEASE_0 = 44;
  private static final int PREVIEW = 0xFFFF;

  /** Of what is generated for owners of different versions, each must be able to run. */
  static ClassFileVersion newestOf(Collection<Owner> owners, Program program) {
    ClassFileVersion newest = null;
    for (Owner owner : owners) {
      byte[] bytes =
          program.classFile(owner.binaryName()).map(ClassBytes::bytes).orElse(new byte[0]);
      if (bytes.length > MAJOR && (newest == null || of(bytes).release > newest.release)) {
        newest = of(bytes);
      }
    }
    return newest == null ? new ClassFileVersion(Runtime.version().feature(), false) : newest;
  }

  private static ClassFileVersion of(byte[] classFile) {
    ByteBuffer header = ByteBuffer.wrap(classFile);
    return new ClassFileVersion(
        Short.toUnsignedInt(header.getShort(MAJOR)) - OF_RELEASE_0,
        Short.toUnsignedInt(header.getShort(MINOR)) == PREVIEW);
  }
}
