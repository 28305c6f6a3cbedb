package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.discovery.rules.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class file says of a method.
 *
 * @param access its flags
 * @param name its simple name
 * @param descriptor of erased types
 * @param signature with generic types; the descriptor if there are none
 * @param thrown internal names
 * @param annotations in the order of the file
 */
record MethodDeclaration(
    int access,
    String name,
    String descriptor,
    String signature,
    List<String> thrown,
    List<WrittenAnnotation> annotations) {

  boolean is(int flag) {
    return (access & flag) != 0;
  }

  Optional<WrittenAnnotation> annotation(String type) {
    return annotations.stream().filter(each -> each.descriptor().equals(type)).findFirst();
  }

  String returnDescriptor() {
    return Type.getReturnType(descriptor).getDescriptor();
  }

  Set<Trait> traits() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.ABSTRACT, is(Opcodes.ACC_ABSTRACT));
    add(traits, Trait.STATIC, is(Opcodes.ACC_STATIC));
    add(traits, Trait.PRIVATE, is(Opcodes.ACC_PRIVATE));
    add(traits, Trait.PUBLIC, is(Opcodes.ACC_PUBLIC));
    add(traits, Trait.TYPE_PARAMETERS, signature.startsWith("<"));
    add(traits, Trait.MARKED, annotation(Declarations.FREEZABLE).isPresent());
    return traits;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean isSo) {
    if (isSo) {
      traits.add(trait);
    }
  }
}
