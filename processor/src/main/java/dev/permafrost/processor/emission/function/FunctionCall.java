package dev.permafrost.processor.emission.function;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method or constructor of the program that a lambda or method reference calls.
 *
 * @param host binary name of the class that the lambda was written in
 * @param owner binary name of the class that the call names
 * @param parameters descriptors
 */
public record FunctionCall(String host, String owner, String name, List<String> parameters) {
  public FunctionCall {
    parameters = List.copyOf(parameters);
  }

  /** All calls in the class file of one; what the JDK has is there. */
  public static Set<FunctionCall> in(String host, String classFile) {
    Set<FunctionCall> calls = new LinkedHashSet<>();
    ClassReader reader = new ClassReader(classFile.getBytes(StandardCharsets.ISO_8859_1));
    MethodVisitor inMethods =
        new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitMethodInsn(
              int opcode, String owner, String name, String descriptor, boolean onInterface) {
            boolean known = owner.startsWith("java/") || owner.startsWith("[");
            if (!known && !owner.equals(reader.getClassName())) {
              calls.add(of(host, owner, name, descriptor));
            }
          }
        };
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] thrown) {
            return inMethods;
          }
        },
        0);
    return calls;
  }

  private static FunctionCall of(String host, String owner, String name, String descriptor) {
    return new FunctionCall(
        host,
        owner.replace('/', '.'),
        name,
        Stream.of(Type.getArgumentTypes(descriptor)).map(Type::getDescriptor).toList());
  }
}
