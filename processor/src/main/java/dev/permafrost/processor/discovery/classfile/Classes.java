package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.discovery.rules.EnclosingClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** The declarations of the program and of the JDK, read when someone asks for them. */
final class Classes {
  private final ClassSource program;
  private final Map<String, Optional<ClassDeclaration>> read = new HashMap<>();

  Classes(ClassSource program) {
    this.program = program;
  }

  /** The declaration of a class, by its internal name; empty if there is no such class. */
  Optional<ClassDeclaration> find(String internalName) {
    return read.computeIfAbsent(
        internalName,
        name ->
            program
                .classFile(name.replace('/', '.'))
                .map(ClassBytes::bytes)
                .or(() -> JdkClasses.classFile(name))
                .map(ClassFileReader::read));
  }

  boolean isOfJdk(String internalName) {
    return program.classFile(internalName.replace('/', '.')).isEmpty()
        && JdkClasses.classFile(internalName).isPresent();
  }

  /** How a class is nested; empty if it is not. */
  Optional<ClassDeclaration.Nested> nested(String internalName) {
    return find(internalName).map(found -> found.nested().get(internalName));
  }

  /** A class as source code names it; empty for one in a method, as it has no such name. */
  String sourceName(String internalName) {
    Optional<ClassDeclaration.Nested> nested = nested(internalName);
    if (nested.isEmpty()) {
      return internalName.replace('/', '.');
    }
    String outer = nested.get().outer().map(this::sourceName).orElse("");
    return outer.isEmpty() ? "" : outer + "." + nested.get().simpleName();
  }

  /** A class and those around it, innermost first, as far as the next method. */
  List<EnclosingClass> enclosing(String internalName) {
    List<EnclosingClass> classes = new ArrayList<>();
    Optional<String> next = Optional.of(internalName);
    while (next.isPresent()) {
      Optional<ClassDeclaration.Nested> nested = nested(next.get());
      classes.add(
          nested
              .map(
                  each ->
                      new EnclosingClass(
                          each.simpleName(), each.outer().isEmpty(), isPrivate(each.access())))
              .orElse(topLevel(next.get())));
      next = nested.flatMap(ClassDeclaration.Nested::outer);
    }
    return classes;
  }

  private static EnclosingClass topLevel(String internalName) {
    return new EnclosingClass(
        internalName.substring(internalName.lastIndexOf('/') + 1), false, false);
  }

  /** Whether a class and all around it are public. */
  boolean isPublic(String internalName) {
    Optional<ClassDeclaration.Nested> nested = nested(internalName);
    if (nested.isEmpty()) {
      return find(internalName).filter(found -> found.is(Opcodes.ACC_PUBLIC)).isPresent();
    }
    return (nested.get().access() & Opcodes.ACC_PUBLIC) != 0
        && nested.get().outer().map(this::isPublic).orElse(true);
  }

  private static boolean isPrivate(int access) {
    return (access & Opcodes.ACC_PRIVATE) != 0;
  }
}
