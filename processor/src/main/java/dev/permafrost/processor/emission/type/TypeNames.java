package dev.permafrost.processor.emission.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.permafrost.processor.routine.Owner;
import java.util.Arrays;

/** Names of types as generated source spells them, from the names that class files use. */
public final class TypeNames {
  /** What stands on every generated class. */
  public static final ClassName GENERATED = ClassName.get("dev.permafrost.runtime", "Generated");

  private TypeNames() {}

  /** A class, by binary name with dots: <code>java.util.Map$Entry</code>. */
  public static ClassName ofBinary(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String[] parts = binaryName.substring(dot + 1).split("\\$", -1);
    return ofParts(dot < 0 ? "" : binaryName.substring(0, dot), parts);
  }

  /** The class that owns the routines. */
  public static ClassName of(Owner owner) {
    String nested =
        owner.packageName().isEmpty()
            ? owner.sourceName()
            : owner.sourceName().substring(owner.packageName().length() + 1);
    return ofParts(owner.packageName(), nested.split("\\."));
  }

  /** A type, by descriptor; generic classes are raw. */
  public static TypeName ofDescriptor(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case '[' -> ArrayTypeName.of(ofDescriptor(descriptor.substring(1)));
      case 'L' -> ofBinary(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
      case 'Z' -> TypeName.BOOLEAN;
      case 'B' -> TypeName.BYTE;
      case 'S' -> TypeName.SHORT;
      case 'C' -> TypeName.CHAR;
      case 'I' -> TypeName.INT;
      case 'J' -> TypeName.LONG;
      case 'F' -> TypeName.FLOAT;
      case 'D' -> TypeName.DOUBLE;
      case 'V' -> TypeName.VOID;
      default -> throw new IllegalArgumentException(descriptor);
    };
  }

  /** A type as {@code Class.forName} wants it, primitives by their keyword. */
  public static String forName(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case '[' -> descriptor.replace('/', '.');
      case 'L' -> descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
      default -> ofDescriptor(descriptor).toString();
    };
  }

  /** Whether a class name can be split at its dollar signs at all. */
  public static boolean isNameable(String binaryName) {
    String simple = binaryName.substring(binaryName.lastIndexOf('.') + 1);
    return Arrays.stream(simple.split("\\$", -1))
        .noneMatch(part -> part.isEmpty() || Character.isDigit(part.charAt(0)));
  }

  private static ClassName ofParts(String packageName, String[] parts) {
    return ClassName.get(packageName, parts[0], Arrays.copyOfRange(parts, 1, parts.length));
  }
}
