package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Substitute;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * The markers of substitutions in folders: whoever has these on the class path finds them by that.
 * A named module gets none: no two modules of a program may have the same package.
 *
 * @param substitutes all that are to be found
 */
record Markers(List<Substitute> substitutes) {
  Markers {
    substitutes = List.copyOf(substitutes);
  }

  boolean isWanted(String marker) {
    return substitutes.stream().anyMatch(each -> nameOf(each).equals(marker));
  }

  static String nameOf(Substitute substitute) {
    String name = substitute.className();
    return Marker.of(
        name.substring(0, Math.max(0, name.lastIndexOf('.'))), substitute.sourceName());
  }

  /** An empty class. */
  static ClassBytes classOf(Substitute substitute) {
    String name = nameOf(substitute);
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        name.replace('.', '/'),
        null,
        "java/lang/Object",
        null);
    writer.visitEnd();
    return new ClassBytes(name, "", writer.toByteArray());
  }
}
