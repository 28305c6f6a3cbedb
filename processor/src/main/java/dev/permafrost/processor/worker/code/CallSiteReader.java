package dev.permafrost.processor.worker.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds the places in a class file where lambdas and method references are made. */
final class CallSiteReader extends ClassVisitor {
  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final int FLAG_SERIALIZABLE = 1;
  private static final int FLAG_MARKERS = 2;
  private static final int FLAG_BRIDGES = 4;

  private final List<CallSite> sites = new ArrayList<>();
  private final Set<String> privates = new HashSet<>();
  private String host;

  private CallSiteReader() {
    super(Opcodes.ASM9);
  }

  /** All of them, in the order of the code. */
  static List<CallSite> read(byte[] classFile) {
    CallSiteReader reader = new CallSiteReader();
    new ClassReader(classFile).accept(reader, ClassReader.SKIP_FRAMES);
    // A call of a method above can only be made by the class itself, and by none of its nest.
    reader.sites.removeIf(site -> reader.callsAbove(site.implementation()));
    return reader.sites;
  }

  private boolean callsAbove(Handle handle) {
    return handle.getTag() == Opcodes.H_INVOKESPECIAL
        && !(handle.getOwner().equals(host)
            && privates.contains(handle.getName() + handle.getDesc()));
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String above, String[] interfaces) {
    host = name;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] thrown) {
    if ((access & Opcodes.ACC_PRIVATE) != 0) {
      privates.add(name + descriptor);
    }
    return new Method();
  }

  private final class Method extends MethodVisitor {
    private int line;

    Method() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      line = number;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (bootstrap.getOwner().equals(METAFACTORY)) {
        sites.add(site(name, descriptor, arguments, line));
      }
    }
  }

  private CallSite site(String name, String factory, Object[] arguments, int line) {
    int flags = arguments.length > 3 ? (Integer) arguments[3] : 0;
    Set<String> interfaces = new LinkedHashSet<>();
    interfaces.add(Type.getReturnType(factory).getInternalName());
    List<String> bridges = new ArrayList<>();
    int at = 4;
    if ((flags & FLAG_MARKERS) != 0) {
      int count = (Integer) arguments[at++];
      for (int i = 0; i < count; i++) {
        interfaces.add(((Type) arguments[at++]).getInternalName());
      }
    }
    if ((flags & FLAG_BRIDGES) != 0) {
      int count = (Integer) arguments[at++];
      for (int i = 0; i < count; i++) {
        bridges.add(((Type) arguments[at++]).getDescriptor());
      }
    }
    boolean serializable = (flags & FLAG_SERIALIZABLE) != 0;
    return new CallSite(
        host,
        factory,
        name,
        ((Type) arguments[0]).getDescriptor(),
        ((Type) arguments[2]).getDescriptor(),
        bridges,
        (Handle) arguments[1],
        List.copyOf(interfaces),
        serializable,
        line);
  }
}
