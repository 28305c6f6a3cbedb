package dev.permafrost.processor.worker.constructed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Follows the code of one constructor as long as it only moves parameters: into fields, into one
 * call of another constructor, and through {@link java.util.Objects#requireNonNull}, which changes
 * no value.
 */
final class ConstructorCode extends MethodVisitor {
  private static final int THIS = -1;
  private static final int TEXT = -2;

  private final String owner;
  private final int[] parameterOfSlot;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private Call call;
  private boolean onlyAssigns = true;

  /** One parameter's way into a field of the class. */
  record Assignment(int parameter, String field) {}

  /** The call of another constructor; its arguments as this one's parameters. */
  record Call(String owner, String descriptor, List<Integer> parameters) {}

  ConstructorCode(String owner, String descriptor) {
    super(Opcodes.ASM9);
    this.owner = owner;
    this.parameterOfSlot = new int[Type.getArgumentsAndReturnSizes(descriptor) >> 2];
    int slot = 1;
    Type[] parameters = Type.getArgumentTypes(descriptor);
    parameterOfSlot[0] = THIS;
    for (int i = 0; i < parameters.length; i++) {
      parameterOfSlot[slot] = i;
      slot += parameters[i].getSize();
    }
  }

  boolean onlyAssigns() {
    return onlyAssigns && call != null;
  }

  List<Assignment> assignments() {
    return assignments;
  }

  Call call() {
    return call;
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD && slot < parameterOfSlot.length) {
      stack.push(parameterOfSlot[slot]);
    } else {
      reject();
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String declaring, String name, String descriptor) {
    if (opcode != Opcodes.PUTFIELD || !declaring.equals(owner)) {
      reject();
      return;
    }
    int value = pop();
    if (pop() == THIS && value >= 0) {
      assignments.add(new Assignment(value, name));
    } else {
      reject();
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String declaring, String name, String descriptor, boolean isInterface) {
    List<Integer> values = new ArrayList<>();
    for (int i = Type.getArgumentTypes(descriptor).length; i > 0; i--) {
      values.add(0, pop());
    }
    if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>")) {
      boolean first = call == null && pop() == THIS;
      call = new Call(declaring, descriptor, values);
      onlyAssigns &= first;
    } else if (declaring.equals("java/util/Objects")
        && name.equals("requireNonNull")
        && !descriptor.contains("Supplier")) {
      stack.push(values.get(0));
    } else {
      reject();
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.POP) {
      pop();
    } else if (opcode == Opcodes.DUP) {
      int top = pop();
      stack.push(top);
      stack.push(top);
    } else if (opcode != Opcodes.RETURN) {
      reject();
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    stack.push(TEXT);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode != Opcodes.CHECKCAST) {
      reject();
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    reject();
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    reject();
  }

  @Override
  public void visitIincInsn(int slot, int increment) {
    reject();
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle handle, Object... arguments) {
    reject();
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    reject();
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    reject();
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    reject();
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    reject();
  }

  /** The constructor does something else. */
  private void reject() {
    onlyAssigns = false;
  }

  private int pop() {
    return stack.isEmpty() ? TEXT : stack.pop();
  }
}
