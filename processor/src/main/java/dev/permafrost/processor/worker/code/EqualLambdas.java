package dev.permafrost.processor.worker.code;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lambdas of one class with the same code. Without debug information javac keeps only the first of
 * them; calling that one is right whether it did or not.
 */
public final class EqualLambdas {
  private final Map<String, ClassWriter> code = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  private EqualLambdas() {}

  /** Finds them. */
  public static EqualLambdas in(byte[] classFile) {
    EqualLambdas lambdas = new EqualLambdas();
    new ClassReader(classFile).accept(lambdas.new Copies(), ClassReader.SKIP_DEBUG);
    Map<String, String> byCode = new HashMap<>();
    lambdas.code.forEach(
        (name, copy) -> byCode.merge(text(copy), name, (one, other) -> first(one, other)));
    lambdas.code.forEach((name, copy) -> lambdas.firsts.put(name, byCode.get(text(copy))));
    return lambdas;
  }

  /** The name of the method that stands for all methods with the same code as this one. */
  public String first(String method) {
    return firsts.getOrDefault(method, method);
  }

  private static String text(ClassWriter copy) {
    return new String(copy.toByteArray(), StandardCharsets.ISO_8859_1);
  }

  /** Javac counts them in the order of the source. */
  private static String first(String one, String other) {
    int ones = number(one);
    int others = number(other);
    return ones != others ? (ones < others ? one : other) : one.compareTo(other) < 0 ? one : other;
  }

  private static int number(String name) {
    try {
      return Integer.parseInt(name.substring(name.lastIndexOf('$') + 1));
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  /** Copies each lambda's method, under one name for all, into a class of its own. */
  private final class Copies extends ClassVisitor {
    Copies() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] thrown) {
      if ((access & Opcodes.ACC_SYNTHETIC) == 0 || !name.startsWith("lambda$")) {
        return null;
      }
      ClassWriter copy = new ClassWriter(0);
      copy.visit(Opcodes.V17, 0, "Copy", null, "java/lang/Object", null);
      code.put(name, copy);
      return copy.visitMethod(access, "copy", descriptor, null, null);
    }
  }
}
