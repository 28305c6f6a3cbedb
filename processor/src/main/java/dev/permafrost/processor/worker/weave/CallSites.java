package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the user's classes: a native method is called through its twin, and before a call that
 * has a rule and no key comes a check. What they call in the JDK is woven besides.
 */
public final class CallSites {
  private static final int ROOM = 2;

  /** Types of the JDK whose objects may have no hash code of their own. */
  private static final Set<String> IDENTITY =
      Set.of("java/lang/Object", "java/lang/Class", "java/lang/Enum", "java/lang/Comparable");

  private final Rules rules;

  public CallSites(Rules rules) {
    this.rules = rules;
  }

  /** The class to define in the place of this one. */
  public byte[] rewrite(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    if (!ConstantPool.mentions(reader, rules) || ConstantPool.mentionsBridge(reader)) {
      return bytes;
    }
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Methods(writer), 0);
    return writer.toByteArray();
  }

  /** Whether such a call may be answered by an identity hash code. */
  static boolean isHashCode(String owner, String name, String descriptor) {
    return name.equals("hashCode")
        && descriptor.equals("()I")
        && owner != null
        && (!owner.startsWith("java/") || IDENTITY.contains(owner));
  }

  private final class Methods extends ClassVisitor {
    Methods(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private final class Calls extends MethodVisitor {
    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String twin = Twins.of(owner, name, descriptor);
      if (twin != null) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, Twins.BRIDGE, name, twin, false);
        return;
      }
      if (isHashCode(owner, name, descriptor)) {
        hashCode(opcode, owner, isInterface);
        return;
      }
      Rule rule = rule(opcode, owner, name, descriptor);
      if (rule != null && Checks.atCallSites(rule)) {
        super.visitIntInsn(Opcodes.SIPUSH, rule.id());
        super.visitInsn(Opcodes.ACONST_NULL);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, Twins.BRIDGE, "check", Checks.CHECK_DESCRIPTOR, false);
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** Of an object that has none of its own it is another in each run, which has to be known. */
    private void hashCode(int opcode, String owner, boolean isInterface) {
      if (opcode != Opcodes.INVOKESPECIAL) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, Twins.BRIDGE, "hashCode", "(Ljava/lang/Object;)I", false);
        return;
      }
      if (owner.equals("java/lang/Object")) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, Twins.BRIDGE, "hashed", "()V", false);
      }
      super.visitMethodInsn(opcode, owner, "hashCode", "()I", isInterface);
    }

    /** Exceptions inherit what their calls name. */
    private Rule rule(int opcode, String owner, String name, String descriptor) {
      Rule rule = rules.find(owner.replace('/', '.'), name, descriptor);
      return rule == null
              && opcode != Opcodes.INVOKESTATIC
              && Twins.ofThrowable(name, descriptor) != null
          ? rules.find(Checks.THROWABLE, name, descriptor)
          : rule;
    }

    @Override
    public void visitLdcInsn(Object value) {
      super.visitLdcInsn(redirected(value));
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, redirected(arguments));
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(maxStack + ROOM, maxLocals);
    }
  }

  private static Object redirected(Object constant) {
    if (constant instanceof ConstantDynamic dynamic) {
      Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = redirected(dynamic.getBootstrapMethodArgument(i));
      }
      return new ConstantDynamic(
          dynamic.getName(), dynamic.getDescriptor(), dynamic.getBootstrapMethod(), arguments);
    }
    return Twins.redirected(constant);
  }

  private static Object[] redirected(Object[] constants) {
    Object[] all = new Object[constants.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = redirected(constants[i]);
    }
    return all;
  }
}
