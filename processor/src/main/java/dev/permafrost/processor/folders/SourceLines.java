package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.Severity;
import dev.permafrost.processor.diagnostic.Site;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Says at which line a problem is, as far as class files tell: at the routine's first statement.
 */
record SourceLines(ClassSource program) {

  /** The problem as it is told. */
  Message message(Problem problem, Severity severity) {
    return new Message(severity, position(problem.site()), problem.message());
  }

  private String position(Site site) {
    Optional<ClassBytes> owner =
        site.owner().isEmpty() ? Optional.empty() : program.classFile(site.owner());
    return owner.map(found -> position(found, site.routine())).orElse("");
  }

  private static String position(ClassBytes owner, String method) {
    Lines lines = new Lines(method);
    new ClassReader(owner.bytes()).accept(lines, ClassReader.SKIP_FRAMES);
    String name = owner.binaryName().replace('.', '/');
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    String file = lines.source.isEmpty() ? name + ".class" : folder + lines.source;
    return lines.first == 0 ? file : file + ":" + lines.first;
  }

  /** Finds the source file and the first line of a method. */
  private static final class Lines extends ClassVisitor {
    private final String method;
    private String source = "";
    private int first;

    Lines(String method) {
      super(Opcodes.ASM9);
      this.method = method;
    }

    @Override
    public void visitSource(String file, String debug) {
      source = file == null ? "" : file;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if (!name.equals(method) || (access & Opcodes.ACC_SYNTHETIC) != 0) {
        return null;
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int line, Label start) {
          first = first == 0 ? line : first;
        }
      };
    }
  }
}
