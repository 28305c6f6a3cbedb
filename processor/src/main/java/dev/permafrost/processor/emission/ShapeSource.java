package dev.permafrost.processor.emission;

import com.palantir.javapoet.CodeBlock;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import java.util.List;

/** Writes the call of one constructor or factory. */
final class ShapeSource {
  private ShapeSource() {}

  /** Whether generated source of this package can spell the call. */
  static boolean isNameable(Shape shape, String packageName) {
    return shape.making() != Making.CODE
        && isNameable(shape.className(), shape.access(), packageName)
        && shape.parameters().stream().allMatch(ShapeSource::isNameable);
  }

  /** Whether generated source of this package can name the class, or a member of it. */
  static boolean isNameable(String className, Access access, String packageName) {
    int dot = className.lastIndexOf('.');
    String home = dot < 0 ? "" : className.substring(0, dot);
    boolean reaches =
        switch (access) {
          case PUBLIC -> !home.isEmpty() || packageName.isEmpty();
          case PACKAGE -> home.equals(packageName);
          case PRIVATE -> false;
        };
    return reaches && TypeNames.isNameable(className);
  }

  private static boolean isNameable(Shape.Parameter parameter) {
    String element = parameter.descriptor().replace("[", "");
    return !element.startsWith("L") || TypeNames.isNameable(TypeNames.forName(element));
  }

  /** The call, with these arguments. */
  static CodeBlock call(Shape shape, List<CodeBlock> arguments) {
    CodeBlock list = CodeBlock.join(arguments, ",$W");
    if (shape.making() == Making.METHOD) {
      CodeBlock others = CodeBlock.join(arguments.subList(1, arguments.size()), ",$W");
      return CodeBlock.of("($L).$N($L)", arguments.get(0), shape.factory(), others);
    }
    return shape.factory().isEmpty()
        ? CodeBlock.of("new $T($L)", TypeNames.ofBinary(shape.className()), list)
        : CodeBlock.of("$T.$N($L)", TypeNames.ofBinary(shape.className()), shape.factory(), list);
  }

  /** Every argument read from {@code Fields f}, cast to the parameter's erased type. */
  static List<CodeBlock> operands(Shape shape) {
    return shape.parameters().stream()
        .map(Shape.Parameter::descriptor)
        .map(ShapeSource::operand)
        .toList();
  }

  /** Every argument read as what reflection takes. */
  static List<CodeBlock> reflectiveOperands(Shape shape) {
    return shape.parameters().stream()
        .map(p -> p.isPrimitive() ? operand(p.descriptor()) : CodeBlock.of("f.ref()"))
        .toList();
  }

  /** One argument. */
  static CodeBlock operand(String descriptor) {
    return switch (descriptor) {
      case "Z" -> CodeBlock.of("f.bool()");
      case "B" -> CodeBlock.of("f.i8()");
      case "S" -> CodeBlock.of("f.i16()");
      case "C" -> CodeBlock.of("f.ch()");
      case "I" -> CodeBlock.of("f.i32()");
      case "J" -> CodeBlock.of("f.i64()");
      case "F" -> CodeBlock.of("f.f32()");
      case "D" -> CodeBlock.of("f.f64()");
      case "Ljava/lang/String;" -> CodeBlock.of("f.text()");
      case "Ljava/lang/Object;" -> CodeBlock.of("f.ref()");
      default -> CodeBlock.of("($T) f.ref()", TypeNames.ofDescriptor(descriptor));
    };
  }
}
