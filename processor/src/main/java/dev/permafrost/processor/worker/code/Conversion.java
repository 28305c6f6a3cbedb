package dev.permafrost.processor.worker.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns values into others as the JVM does it between an interface's method and a lambda. */
final class Conversion {
  private static final String WIDTHS = "BSCIJFD";
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private final MethodVisitor code;

  Conversion(MethodVisitor code) {
    this.code = code;
  }

  /**
   * Converts what is on the stack.
   *
   * @param from what the verifier takes it for
   * @param known what it is known to be, by the type arguments
   * @param to what is wanted
   */
  void convert(Type from, Type known, Type to) {
    if (from.equals(to) && from.equals(known)
        || from.getSort() == Type.VOID
        || to.getSort() == Type.VOID) {
      return;
    }
    if (isPrimitive(from)) {
      fromPrimitive(from, to);
      return;
    }
    Type source = isPrimitive(known) ? from : known;
    cast(from, source);
    if (isPrimitive(to)) {
      toPrimitive(source, to);
    } else {
      cast(source, to);
    }
  }

  private void fromPrimitive(Type from, Type to) {
    if (isPrimitive(to)) {
      widen(from, to);
      return;
    }
    Type unboxed = unboxed(to);
    Type boxed = unboxed == null ? from : unboxed;
    widen(from, boxed);
    String box = box(boxed);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        box,
        "valueOf",
        "(" + boxed.getDescriptor() + ")L" + box + ";",
        false);
  }

  private void toPrimitive(Type source, Type to) {
    Type unboxed = unboxed(source);
    if (unboxed == Type.CHAR_TYPE || unboxed == Type.BOOLEAN_TYPE) {
      unbox(source.getInternalName(), unboxed);
      widen(unboxed, to);
      return;
    }
    if (unboxed != null) {
      // Every number has all the others, so Integer.longValue() widens by itself.
      unbox(source.getInternalName(), to);
      return;
    }
    boolean number = to.getSort() != Type.BOOLEAN && to.getSort() != Type.CHAR;
    String holder = number ? "java/lang/Number" : box(to);
    cast(source, Type.getObjectType(holder));
    unbox(holder, to);
  }

  private void unbox(String holder, Type to) {
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        holder,
        to.getClassName() + "Value",
        "()" + to.getDescriptor(),
        false);
  }

  private void cast(Type from, Type to) {
    if (!from.equals(to) && !to.equals(OBJECT)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private void widen(Type from, Type to) {
    char wanted = to.getDescriptor().charAt(0);
    int rank = WIDTHS.indexOf(from.getDescriptor()) < 3 ? 3 : WIDTHS.indexOf(from.getDescriptor());
    int target = WIDTHS.indexOf(wanted);
    if (from.getSort() == Type.BOOLEAN || target <= rank) {
      return;
    }
    int[][] opcodes = {
      {Opcodes.I2L, Opcodes.I2F, Opcodes.I2D}, {Opcodes.L2F, Opcodes.L2D}, {Opcodes.F2D}
    };
    code.visitInsn(opcodes[rank - 3][target - rank - 1]);
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static String box(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.CHAR -> "java/lang/Character";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      case Type.DOUBLE -> "java/lang/Double";
      default -> throw new IllegalArgumentException(primitive.getDescriptor());
    };
  }

  private static Type unboxed(Type type) {
    return switch (type.getDescriptor()) {
      case "Ljava/lang/Boolean;" -> Type.BOOLEAN_TYPE;
      case "Ljava/lang/Byte;" -> Type.BYTE_TYPE;
      case "Ljava/lang/Short;" -> Type.SHORT_TYPE;
      case "Ljava/lang/Character;" -> Type.CHAR_TYPE;
      case "Ljava/lang/Integer;" -> Type.INT_TYPE;
      case "Ljava/lang/Long;" -> Type.LONG_TYPE;
      case "Ljava/lang/Float;" -> Type.FLOAT_TYPE;
      case "Ljava/lang/Double;" -> Type.DOUBLE_TYPE;
      default -> null;
    };
  }
}
