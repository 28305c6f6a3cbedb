package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.seal.Verdict;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts checks in front of the JDK's methods that have a rule, as their classes are loaded. */
public final class Weaver implements ClassFileTransformer {
  private static final int ROOM = 5;

  /** Classes that call the clock's native methods inside, and get the twins instead. */
  private static final Set<String> INSIDE =
      Set.of(
          "java/util/Date",
          "java/util/Calendar",
          "java/util/GregorianCalendar",
          "java/util/JapaneseImperialCalendar",
          "sun/util/BuddhistCalendar",
          "sun/util/locale/provider/CalendarProviderImpl",
          "java/util/Random",
          "java/util/zip/ZipOutputStream",
          "java/net/HttpCookie",
          "java/time/Clock$SystemClock");

  /** Classes whose methods the JVM itself calls: a check at call sites has to do. */
  private static final Set<String> CALLED_BY_JVM = Set.of("java/lang/Throwable");

  private final Rules rules;
  private final Set<String> names = new HashSet<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();

  public Weaver(Rules rules) {
    this.rules = rules;
    for (String owner : rules.owners()) {
      names.add(owner.replace('.', '/'));
    }
    names.removeAll(CALLED_BY_JVM);
    names.addAll(INSIDE);
  }

  /** Whether it has something to do in this class. */
  public boolean wants(Class<?> type) {
    return ofJdk(type.getClassLoader()) && wants(type.getName().replace('.', '/'));
  }

  private boolean wants(String internalName) {
    return names.contains(internalName) || Gates.isOwner(internalName);
  }

  private static boolean ofJdk(ClassLoader loader) {
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  /** What went wrong so far. */
  public List<String> failures() {
    return failures;
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (name == null || !wants(name) || !ofJdk(loader)) {
      return null;
    }
    try {
      ClassReader reader = new ClassReader(classFile);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Methods(writer, name), 0);
      return writer.toByteArray();
    } catch (RuntimeException | LinkageError e) {
      failures.add(name + ": " + e);
      return null;
    }
  }

  private final class Methods extends ClassVisitor {
    private final String owner;

    Methods(ClassVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT)) != 0) {
        return next;
      }
      Rule rule = rules.find(owner.replace('/', '.'), name, descriptor);
      boolean gate = Gates.has(owner, name);
      if (rule == null && !gate && !INSIDE.contains(owner)) {
        return next;
      }
      return new Code(next, owner, new Checks.Method(access, name, descriptor), rule, gate);
    }
  }

  private static final class Code extends MethodVisitor {
    private final String owner;
    private final Checks.Method method;
    private final Rule rule;
    private final boolean gate;

    Code(MethodVisitor next, String owner, Checks.Method method, Rule rule, boolean gate) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
      this.method = method;
      this.rule = rule;
      this.gate = gate;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (gate) {
        Gates.ask(mv, owner, method.name(), method.descriptor());
      }
      if (rule != null && rule.verdict() == Verdict.VIRTUALISE) {
        Checks.instead(mv, rule, method);
      } else if (rule != null) {
        Checks.check(mv, rule, method);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String called, String name, String descriptor, boolean isInterface) {
      String twin = INSIDE.contains(owner) ? Twins.of(called, name, descriptor) : null;
      if (twin != null) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, Twins.BRIDGE, name, twin, false);
      } else {
        super.visitMethodInsn(opcode, called, name, descriptor, isInterface);
      }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(Math.max(maxStack, ROOM) + 1, maxLocals);
    }
  }
}
