package dev.permafrost.processor.emission;

import com.palantir.javapoet.CodeBlock;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Node;

/** Writes what exists already: enum constants, classes and static fields. */
final class ConstantSource {
  private ConstantSource() {}

  /** Whether generated source of this package can name it. */
  static boolean isNameable(Node node, String packageName) {
    if (node instanceof Node.EnumConstant constant) {
      return ShapeSource.isNameable(constant.className(), constant.access(), packageName);
    }
    if (node instanceof Node.StaticField field) {
      return ShapeSource.isNameable(field.className(), field.access(), packageName);
    }
    Node.ClassLiteral literal = (Node.ClassLiteral) node;
    String element = literal.descriptor().replace("[", "");
    return !element.startsWith("L")
        || ShapeSource.isNameable(TypeNames.forName(element), literal.access(), packageName);
  }

  /** A constant that generated source can name. */
  static CodeBlock nameable(Node node) {
    if (node instanceof Node.EnumConstant constant) {
      return CodeBlock.of("$T.$N", TypeNames.ofBinary(constant.className()), constant.constant());
    }
    if (node instanceof Node.StaticField field) {
      return CodeBlock.of("$T.$N", TypeNames.ofBinary(field.className()), field.field());
    }
    if (node instanceof Node.ClassLiteral literal) {
      return CodeBlock.of("$T.class", TypeNames.ofDescriptor(literal.descriptor()));
    }
    throw new IllegalArgumentException("not a constant: " + node.getClass().getSimpleName());
  }

  /** A constant that only reflection can reach, by the methods of {@link HiddenSource}. */
  static CodeBlock hidden(Node node) {
    if (node instanceof Node.EnumConstant constant) {
      return CodeBlock.of("Hidden.constant($S, $S)", constant.className(), constant.constant());
    }
    if (node instanceof Node.StaticField field) {
      return CodeBlock.of("Hidden.field($S, $S)", field.className(), field.field());
    }
    String descriptor = ((Node.ClassLiteral) node).descriptor();
    return CodeBlock.of("Hidden.type($S)", TypeNames.forName(descriptor));
  }
}
