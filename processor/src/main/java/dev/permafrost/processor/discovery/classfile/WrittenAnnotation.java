package dev.permafrost.processor.discovery.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/**
 * One annotation as a class file has it: what is not written there has its default.
 *
 * @param descriptor of its type
 * @param members values by name: an array as its elements, a constant of an enum as its name, a
 *     class as ASM's {@code Type}, an annotation as another of these
 */
record WrittenAnnotation(String descriptor, Map<String, List<Object>> members) {

  /** The values of a member; none if it is not written. */
  List<Object> values(String member) {
    return members.getOrDefault(member, List.of());
  }

  /** The same as text. */
  List<String> texts(String member) {
    return values(member).stream().map(Object::toString).toList();
  }

  /** Adds an annotation to a list, and then its members to that. */
  static AnnotationVisitor reader(String descriptor, List<WrittenAnnotation> out) {
    WrittenAnnotation read = new WrittenAnnotation(descriptor, new LinkedHashMap<>());
    out.add(read);
    return new Reader(read.members);
  }

  private static final class Reader extends AnnotationVisitor {
    private final Map<String, List<Object>> members;

    Reader(Map<String, List<Object>> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public void visit(String name, Object value) {
      values(name).add(value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      values(name).add(value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      WrittenAnnotation nested = new WrittenAnnotation(descriptor, new LinkedHashMap<>());
      values(name).add(nested);
      return new Reader(nested.members);
    }

    /** The elements have no names of their own. */
    @Override
    public AnnotationVisitor visitArray(String name) {
      List<Object> elements = values(name);
      Map<String, List<Object>> array = new LinkedHashMap<>();
      array.put(null, elements);
      return new Reader(array);
    }

    private List<Object> values(String name) {
      return members.computeIfAbsent(name, n -> new ArrayList<>());
    }
  }
}
