package dev.permafrost.processor.discovery.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads one type out of a signature, and hands it on when it is complete. */
final class TypeTreeReader extends SignatureVisitor {
  private final Consumer<TypeTree> out;
  private String name = "";
  private Optional<TypeTree.ClassType> outer = Optional.empty();
  private List<TypeTree> arguments = new ArrayList<>();

  private TypeTreeReader(Consumer<TypeTree> out) {
    super(Opcodes.ASM9);
    this.out = out;
  }

  /** What a method takes, then what it returns. */
  static List<TypeTree> ofMethod(String signature) {
    List<TypeTree> types = new ArrayList<>();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitParameterType() {
                return new TypeTreeReader(types::add);
              }

              @Override
              public SignatureVisitor visitReturnType() {
                return new TypeTreeReader(types::add);
              }

              @Override
              public SignatureVisitor visitClassBound() {
                return new TypeTreeReader(bound -> {});
              }

              @Override
              public SignatureVisitor visitInterfaceBound() {
                return new TypeTreeReader(bound -> {});
              }

              @Override
              public SignatureVisitor visitExceptionType() {
                return new TypeTreeReader(thrown -> {});
              }
            });
    return types;
  }

  /** The type of a descriptor. */
  static TypeTree ofType(String descriptor) {
    return ofMethod("()" + descriptor).get(0);
  }

  @Override
  public void visitBaseType(char descriptor) {
    out.accept(new TypeTree.Primitive(Type.getType(String.valueOf(descriptor)).getClassName()));
  }

  @Override
  public void visitTypeVariable(String variable) {
    out.accept(new TypeTree.Variable(variable));
  }

  @Override
  public SignatureVisitor visitArrayType() {
    return new TypeTreeReader(component -> out.accept(new TypeTree.Array(component)));
  }

  @Override
  public void visitClassType(String internalName) {
    name = internalName;
  }

  /** Spelled so only inside a class that has type arguments. */
  @Override
  public void visitInnerClassType(String simpleName) {
    outer = Optional.of(new TypeTree.ClassType(name, outer, arguments));
    arguments = new ArrayList<>();
    name += "$" + simpleName;
  }

  @Override
  public void visitTypeArgument() {
    arguments.add(new TypeTree.Wildcard("", Optional.empty()));
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    List<TypeTree> list = arguments;
    return new TypeTreeReader(
        type ->
            list.add(
                switch (wildcard) {
                  case EXTENDS -> new TypeTree.Wildcard("extends", Optional.of(type));
                  case SUPER -> new TypeTree.Wildcard("super", Optional.of(type));
                  default -> type;
                }));
  }

  @Override
  public void visitEnd() {
    out.accept(new TypeTree.ClassType(name, outer, arguments));
  }
}
