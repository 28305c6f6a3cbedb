package dev.permafrost.processor.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method that is one switch over numbered cases, each an expression to return; cut into several
 * methods where one would come near the 64 KB that a method can have.
 *
 * @param method name of the method, which overrides one of {@code Image}
 * @param selector name of its first parameter, the number of the case
 * @param types types of its other parameters
 * @param names names of its other parameters
 */
record Switch(String method, String selector, List<TypeName> types, List<String> names) {
  private static final int METHOD_SIZE = 24_000;

  /**
   * One case.
   *
   * @param value the expression
   * @param size an upper bound of its code, in bytes
   */
  record Case(CodeBlock value, int size) {}

  Switch {
    types = List.copyOf(types);
    names = List.copyOf(names);
  }

  /** Adds the method, and the methods it is cut into. */
  static void add(TypeSpec.Builder type, Switch shape, List<Case> cases) {
    List<Integer> starts = starts(cases);
    MethodSpec.Builder entry =
        shape
            .signature(shape.method)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addException(Exception.class);
    if (starts.size() == 1) {
      type.addMethod(entry.addCode(shape.body(cases, 0, cases.size())).build());
      return;
    }
    type.addMethod(entry.addCode(shape.dispatch(starts)).build());
    for (int part = 0; part < starts.size(); part++) {
      int end = part + 1 < starts.size() ? starts.get(part + 1) : cases.size();
      type.addMethod(
          shape
              .signature(shape.method + part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addException(Exception.class)
              .addCode(shape.body(cases, starts.get(part), end))
              .build());
    }
  }

  private static List<Integer> starts(List<Case> cases) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int size = 0;
    for (int i = 0; i < cases.size(); i++) {
      size += cases.get(i).size();
      if (size > METHOD_SIZE && i > starts.get(starts.size() - 1)) {
        starts.add(i);
        size = cases.get(i).size();
      }
    }
    return starts;
  }

  private MethodSpec.Builder signature(String name) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(name).returns(Object.class).addParameter(TypeName.INT, selector);
    for (int i = 0; i < types.size(); i++) {
      builder.addParameter(types.get(i), names.get(i));
    }
    return builder;
  }

  private CodeBlock dispatch(List<Integer> starts) {
    String arguments = selector + (names.isEmpty() ? "" : ", " + String.join(", ", names));
    CodeBlock.Builder code = CodeBlock.builder();
    for (int part = 0; part + 1 < starts.size(); part++) {
      code.beginControlFlow("if ($L < $L)", selector, starts.get(part + 1))
          .addStatement("return $L$L($L)", method, part, arguments)
          .endControlFlow();
    }
    return code.addStatement("return $L$L($L)", method, starts.size() - 1, arguments).build();
  }

  private CodeBlock body(List<Case> cases, int start, int end) {
    if (start == end) {
      return missing();
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
    for (int i = start; i < end; i++) {
      code.add("case $L:\n$>", i).addStatement("return $L", cases.get(i).value()).add("$<");
    }
    return code.add("default:\n$>").add(missing()).add("$<").endControlFlow().build();
  }

  private CodeBlock missing() {
    return CodeBlock.builder()
        .addStatement(
            "throw new $T($T.valueOf($L))", IllegalArgumentException.class, String.class, selector)
        .build();
  }
}
