package dev.permafrost.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.permafrost.processor.emission.page.PageClasses;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes how an image finds its pages.
 *
 * @param classes where the pages are
 * @param places character {@code n} is the number that page {@code n} of the image has there; empty
 *     if each has its own
 */
record PagesSource(PageClasses classes, String places) {
  private static final String FIELD = "PLACES";

  /** The table of places, if there is one. */
  Optional<FieldSpec> placesField() {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FieldSpec.builder(String.class, FIELD)
                .addJavadoc("Where its pages are among those of all variants.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Literals.text(places))
                .build());
  }

  /** The method of this name, which hands out texts of one sort if there are any. */
  MethodSpec text(String method, boolean present) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addParameter(TypeName.INT, "page")
        .addCode(present && classes.count() > 0 ? ask(method) : CodeBlock.of("return $S;\n", ""))
        .build();
  }

  private CodeBlock ask(String method) {
    String page = places.isEmpty() ? "page" : FIELD + ".charAt(page)";
    if (classes.routed() || classes.count() == 1) {
      String name = classes.routed() ? classes.binaryName() : classes.name(0);
      return CodeBlock.of("return $T.$L($L);\n", className(name), method, page);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    String number = classes.perClass() == 1 ? page : page + " / " + classes.perClass();
    code.beginControlFlow("switch ($L)", number);
    for (int i = 0; i < classes.count(); i++) {
      code.add("case $L:\n$>", i)
          .addStatement("return $T.$L($L)", className(classes.name(i)), method, page)
          .add("$<");
    }
    return code.add("default:\n$>")
        .addStatement(
            "throw new $T($T.valueOf(page))", IllegalArgumentException.class, String.class)
        .add("$<")
        .endControlFlow()
        .build();
  }

  private static ClassName className(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return ClassName.get(
        dot < 0 ? "" : binaryName.substring(0, dot), binaryName.substring(dot + 1));
  }
}
