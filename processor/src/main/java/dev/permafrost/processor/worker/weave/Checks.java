package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Verdict;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code that is put in front of a method. */
public final class Checks {
  static final String CHECK_DESCRIPTOR = "(ILjava/lang/Object;)V";

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String INSTEAD_DESCRIPTOR = "(I" + OBJECT + OBJECT + ")" + OBJECT;

  private Checks() {}

  /**
   * Whether call sites check it too. Where the argument counts only the method itself can, and what
   * is merely recorded can wait until then.
   */
  public static boolean atCallSites(Rule rule) {
    return !rule.keyed() && rule.verdict() != Verdict.RECORD;
  }

  static void push(MethodVisitor code, int number) {
    if (number <= Short.MAX_VALUE) {
      code.visitIntInsn(Opcodes.SIPUSH, number);
    } else {
      code.visitLdcInsn(number);
    }
  }

  /** {@code Bridge.check(rule, key)}. */
  static void check(MethodVisitor code, Rule rule, Method method) {
    push(code, rule.id());
    method.key(code, rule.key());
    call(code, "check", CHECK_DESCRIPTOR);
  }

  /** Returns what {@code Bridge.instead(rule, this, key)} says, unless it lets the call pass. */
  static void instead(MethodVisitor code, Rule rule, Method method) {
    push(code, rule.id());
    method.receiver(code);
    method.key(code, rule.keyed() ? rule.key() : 1);
    call(code, "instead", INSTEAD_DESCRIPTOR);
    returnUnlessPassed(code, Type.getReturnType(method.descriptor()));
  }

  static void call(MethodVisitor code, String name, String descriptor) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Twins.BRIDGE, name, descriptor, false);
  }

  /** Returns the object on the stack as the given type, unless it is {@code Bridge.PASS}. */
  static void returnUnlessPassed(MethodVisitor code, Type type) {
    Label pass = new Label();
    code.visitInsn(Opcodes.DUP);
    code.visitFieldInsn(Opcodes.GETSTATIC, Twins.BRIDGE, "PASS", OBJECT);
    code.visitJumpInsn(Opcodes.IF_ACMPEQ, pass);
    unbox(code, type);
    code.visitInsn(type.getOpcode(Opcodes.IRETURN));
    code.visitLabel(pass);
    code.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/Object"});
    code.visitInsn(Opcodes.POP);
  }

  private static void unbox(MethodVisitor code, Type type) {
    switch (type.getSort()) {
      case Type.VOID:
        code.visitInsn(Opcodes.POP);
        break;
      case Type.LONG:
        unbox(code, "java/lang/Long", "longValue", "()J");
        break;
      case Type.DOUBLE:
        unbox(code, "java/lang/Double", "doubleValue", "()D");
        break;
      case Type.INT:
        unbox(code, "java/lang/Integer", "intValue", "()I");
        break;
      default:
        code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        break;
    }
  }

  private static void unbox(MethodVisitor code, String box, String method, String descriptor) {
    code.visitTypeInsn(Opcodes.CHECKCAST, box);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, method, descriptor, false);
  }

  /** A method that gets such code. */
  record Method(int access, String name, String descriptor) {

    private boolean isStatic() {
      return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** Pushes the receiver, or null where there is none yet. */
    void receiver(MethodVisitor code) {
      if (isStatic() || name.equals("<init>")) {
        code.visitInsn(Opcodes.ACONST_NULL);
      } else {
        code.visitVarInsn(Opcodes.ALOAD, 0);
      }
    }

    /** Pushes the argument with this number, or null if it is none or no object. */
    void key(MethodVisitor code, int number) {
      Type[] arguments = Type.getArgumentTypes(descriptor);
      if (number == 0) {
        receiver(code);
      } else if (number < 0 || number > arguments.length) {
        code.visitInsn(Opcodes.ACONST_NULL);
      } else {
        int slot = isStatic() ? 0 : 1;
        for (int i = 0; i < number - 1; i++) {
          slot += arguments[i].getSize();
        }
        load(code, arguments[number - 1], slot);
      }
    }

    private static void load(MethodVisitor code, Type type, int slot) {
      if (type.getSort() >= Type.ARRAY) {
        code.visitVarInsn(Opcodes.ALOAD, slot);
      } else if (type == Type.INT_TYPE) {
        code.visitVarInsn(Opcodes.ILOAD, slot);
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
      } else {
        code.visitInsn(Opcodes.ACONST_NULL);
      }
    }
  }
}
