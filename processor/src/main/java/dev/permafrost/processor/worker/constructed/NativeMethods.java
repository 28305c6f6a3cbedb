package dev.permafrost.processor.worker.constructed;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks in a class file for methods that are not written in Java. */
final class NativeMethods extends ClassVisitor {
  private boolean found;

  private NativeMethods() {
    super(Opcodes.ASM9);
  }

  /** Whether a class declares any. */
  static boolean in(byte[] classFile) {
    NativeMethods methods = new NativeMethods();
    new ClassReader(classFile).accept(methods, ClassReader.SKIP_CODE);
    return methods.found;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] thrown) {
    found |= (access & Opcodes.ACC_NATIVE) != 0;
    return null;
  }
}
