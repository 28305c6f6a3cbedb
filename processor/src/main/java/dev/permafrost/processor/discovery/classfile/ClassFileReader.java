package dev.permafrost.processor.discovery.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the declarations of one class file. What a compiler made up for itself is left out. */
final class ClassFileReader extends ClassVisitor {
  private final Map<String, ClassDeclaration.Nested> nested = new LinkedHashMap<>();
  private final List<WrittenAnnotation> annotations = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<MethodDeclaration> methods = new ArrayList<>();
  private String internalName = "";
  private int access;
  private Optional<String> superName = Optional.empty();

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  static ClassDeclaration read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    new ClassReader(bytes)
        .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassDeclaration(
        reader.internalName,
        reader.access,
        reader.superName,
        reader.nested,
        reader.annotations,
        reader.fields,
        reader.methods);
  }

  @Override
  public void visit(
      int version,
      int flags,
      String name,
      String signature,
      String superclass,
      String[] interfaces) {
    internalName = name;
    access = flags;
    superName = Optional.ofNullable(superclass);
  }

  @Override
  public void visitInnerClass(String name, String outer, String simpleName, int flags) {
    nested.put(
        name,
        new ClassDeclaration.Nested(
            Optional.ofNullable(simpleName == null ? null : outer),
            simpleName == null ? "" : simpleName,
            flags));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return WrittenAnnotation.reader(descriptor, annotations);
  }

  @Override
  public FieldVisitor visitField(
      int flags, String name, String descriptor, String signature, Object value) {
    if ((flags & Opcodes.ACC_STATIC) != 0) {
      fields.put(name, descriptor);
    }
    return null;
  }

  /** Bridges carry the annotations of the method that they call. */
  @Override
  public MethodVisitor visitMethod(
      int flags, String name, String descriptor, String signature, String[] thrown) {
    if ((flags & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    List<WrittenAnnotation> found = new ArrayList<>();
    methods.add(
        new MethodDeclaration(
            flags,
            name,
            descriptor,
            signature == null ? descriptor : signature,
            thrown == null ? List.of() : List.of(thrown),
            found));
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return WrittenAnnotation.reader(type, found);
      }
    };
  }
}
