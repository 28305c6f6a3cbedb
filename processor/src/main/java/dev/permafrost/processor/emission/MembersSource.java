package dev.permafrost.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that holds the constructors and factories which source code cannot name.
 * One class for all, since each costs a cold program time; more only where its initializer would
 * come near the 64 KB that a method can have.
 */
final class MembersSource {
  private static final int INITIALIZER_SIZE = 24_000;

  private final List<TypeSpec.Builder> types = new ArrayList<>();
  private int size = INITIALIZER_SIZE;

  /** Adds the maker of a shape, and says how it is called. */
  CodeBlock add(int number, Shape shape) {
    size += 20 + 10 * shape.parameters().size();
    if (size > INITIALIZER_SIZE) {
      types.add(begin());
      size = 0;
    }
    boolean constructor = shape.factory().isEmpty();
    TypeName type = constructor ? HiddenSource.ANY_CONSTRUCTOR : ClassName.get(Method.class);
    types
        .get(types.size() - 1)
        .addField(
            FieldSpec.builder(type, "SHAPE_" + number, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Makes {@code $L}.\n", shape.className())
                .initializer(lookup(shape))
                .build());
    return CodeBlock.of("$L.SHAPE_$L", name(types.size() - 1), number);
  }

  private TypeSpec.Builder begin() {
    return TypeSpec.classBuilder(name(types.size()))
        .addJavadoc("What makes objects, and cannot be named by source code of this package.\n")
        .addAnnotation(TypeNames.GENERATED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(UpfrontSource.find());
  }

  private static String name(int number) {
    return number == 0 ? "Members" : "Members" + number;
  }

  private static CodeBlock lookup(Shape shape) {
    CodeBlock parameters =
        shape.parameters().stream()
            .map(parameter -> CodeBlock.of(",$W$S", TypeNames.forName(parameter.descriptor())))
            .collect(CodeBlock.joining(""));
    return shape.factory().isEmpty()
        ? CodeBlock.of("Hidden.constructor($S$L)", shape.className(), parameters)
        : CodeBlock.of("Hidden.method($S,$W$S$L)", shape.className(), shape.factory(), parameters);
  }

  /** The classes, and what finds all that they hold. */
  void addTo(TypeSpec.Builder image, UpfrontSource upfront) {
    for (int i = 0; i < types.size(); i++) {
      image.addType(types.get(i).build());
      upfront.add(CodeBlock.of("$L.find()", name(i)));
    }
  }
}
