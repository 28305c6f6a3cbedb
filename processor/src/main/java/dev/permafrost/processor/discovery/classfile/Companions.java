package dev.permafrost.processor.discovery.classfile;

import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * Knows how Kotlin compiles a {@code @JvmStatic} function of a companion object: to an instance
 * method of the companion's class, and to a static method of the class around it that calls the
 * former. Both have the annotations; the static one is the routine.
 */
final class Companions {
  private final Classes classes;

  Companions(Classes classes) {
    this.classes = classes;
  }

  /** Whether the class around has the static method that stands for this one. */
  boolean isStaticElsewhere(ClassDeclaration owner, MethodDeclaration method) {
    Optional<ClassDeclaration.Nested> nested = classes.nested(owner.internalName());
    return !method.is(Opcodes.ACC_STATIC)
        && nested
            .flatMap(ClassDeclaration.Nested::outer)
            .flatMap(classes::find)
            .filter(outer -> isCompanion(owner, nested.get(), outer))
            .filter(outer -> hasStatic(outer, method))
            .isPresent();
  }

  /** The class around holds the one companion object in a field of the companion's name. */
  private static boolean isCompanion(
      ClassDeclaration owner, ClassDeclaration.Nested nested, ClassDeclaration outer) {
    return ("L" + owner.internalName() + ";").equals(outer.fields().get(nested.simpleName()));
  }

  private static boolean hasStatic(ClassDeclaration outer, MethodDeclaration method) {
    return outer.methods().stream()
        .anyMatch(
            each ->
                each.is(Opcodes.ACC_STATIC)
                    && each.name().equals(method.name())
                    && each.descriptor().equals(method.descriptor())
                    && Declarations.isMarked(each));
  }
}
