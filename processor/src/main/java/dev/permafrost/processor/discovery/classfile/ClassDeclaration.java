package dev.permafrost.processor.discovery.classfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says of its class.
 *
 * @param internalName with slashes
 * @param access its flags
 * @param superName internal name of its superclass
 * @param nested entries of its InnerClasses attribute by internal name: itself, if it is nested,
 *     and others it mentions
 * @param annotations on the class
 * @param fields descriptors of its static fields by name
 * @param methods in the order of the file
 */
record ClassDeclaration(
    String internalName,
    int access,
    Optional<String> superName,
    Map<String, Nested> nested,
    List<WrittenAnnotation> annotations,
    Map<String, String> fields,
    List<MethodDeclaration> methods) {

  /**
   * A class in another.
   *
   * @param outer internal name of the class it is a member of; empty if it is in a method
   * @param simpleName empty if it is anonymous
   * @param access flags as in the source
   */
  record Nested(Optional<String> outer, String simpleName, int access) {}

  boolean is(int flag) {
    return (access & flag) != 0;
  }

  boolean isAnnotated(String descriptor) {
    return annotations.stream().anyMatch(each -> each.descriptor().equals(descriptor));
  }

  /** Whether objects can be of exactly this class. */
  boolean isInstantiable() {
    return !is(Opcodes.ACC_ABSTRACT) && !is(Opcodes.ACC_INTERFACE) && !is(Opcodes.ACC_ENUM);
  }

  /** With dots and dollar signs. */
  String binaryName() {
    return internalName.replace('/', '.');
  }

  String packageName() {
    return packageName(internalName);
  }

  /** The package of a class, with dots. */
  static String packageName(String internalName) {
    return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/'))).replace('/', '.');
  }
}
