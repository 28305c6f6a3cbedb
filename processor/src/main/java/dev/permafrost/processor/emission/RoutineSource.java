package dev.permafrost.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.permafrost.processor.emission.type.SourceType;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.plan.ExpressionPlan;
import dev.permafrost.processor.plan.Guard;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.Inputs;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.plan.VariantsPlan;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the members of the generated class that belong to one routine. */
final class RoutineSource {
  private static final ClassName GATE = ClassName.get("dev.permafrost.runtime", "Gate");

  private final Routine routine;
  private final Names names;
  private final TypeName returnType;
  private final ClassName owner;

  RoutineSource(Routine routine, Names names) {
    this.routine = routine;
    this.names = names;
    this.returnType = SourceType.read(routine.returnType(), routine.owner().packageName());
    this.owner = TypeNames.of(routine.owner());
  }

  /** The gate of a frozen routine: what is compared at run time is listed there to be read. */
  FieldSpec gate(Inputs inputs) {
    if (inputs.equals(Inputs.NONE)) {
      return gate(CodeBlock.of("$T.of($S)", GATE, routine.name()));
    }
    return gate(factory(inputs), inputs.bakedIn(), guards(inputs));
  }

  /** The gate of a routine with variants. */
  FieldSpec gate(VariantsPlan plan) {
    Set<String> bakedIn = new LinkedHashSet<>();
    List<CodeBlock> lines = new ArrayList<>();
    for (RoutinePlan variant : plan.each()) {
      bakedIn.addAll(variant.inputs().bakedIn());
      lines.add(CodeBlock.of("/* $L */ $S, $S, $S", comment(variant), "variant", "", ""));
      lines.addAll(guards(variant.inputs()));
    }
    return gate(factory(plan.each().get(0).inputs()), List.copyOf(bakedIn), lines);
  }

  private FieldSpec gate(String factory, List<String> bakedIn, List<CodeBlock> guards) {
    List<CodeBlock> lines = new ArrayList<>();
    lines.add(Literals.text(routine.name()));
    lines.add(bakedIn(bakedIn));
    lines.addAll(guards);
    return gate(CodeBlock.of("$T.$L(\n$>$>$L$<$<)", GATE, factory, CodeBlock.join(lines, ",\n")));
  }

  private static List<CodeBlock> guards(Inputs inputs) {
    List<CodeBlock> lines = new ArrayList<>();
    for (Guard guard : inputs.guards()) {
      CodeBlock kind = Literals.text(guard.kind().word());
      CodeBlock key = Literals.text(guard.key());
      lines.add(CodeBlock.of("$L, $L, $S", kind, key, guard.expected()));
    }
    return lines;
  }

  /** The values of a variant, as far as they can stand in a comment. */
  private static String comment(RoutinePlan variant) {
    return variant.routine().site().variant().replaceAll("[^\\p{Alnum} ._=-]", "?");
  }

  private String factory(Inputs inputs) {
    if (inputs.guards().isEmpty()) {
      return "of";
    }
    return routine.declaration().failOnMismatch() ? "strict" : "guarded";
  }

  /** One constant, however many there are: loading a class takes time for each. */
  private static CodeBlock bakedIn(List<String> descriptions) {
    List<CodeBlock> lines = new ArrayList<>();
    for (int i = 0; i < descriptions.size(); i++) {
      lines.add(Literals.text(descriptions.get(i) + (i + 1 < descriptions.size() ? "\n" : "")));
    }
    return lines.isEmpty() ? Literals.text("") : CodeBlock.join(lines, "\n+ ");
  }

  /** The gate of a routine that always runs live. */
  FieldSpec liveGate(String reason) {
    return gate(CodeBlock.of("$T.live($S,$W$S)", GATE, routine.name(), reason));
  }

  private FieldSpec gate(CodeBlock initializer) {
    return FieldSpec.builder(GATE, names.gate(routine))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(initializer)
        .build();
  }

  /** The compile-time constant, if the routine has one. */
  Optional<FieldSpec> constant(ExpressionPlan plan) {
    return names
        .constant(routine)
        .map(
            name -> {
              FieldSpec.Builder field =
                  FieldSpec.builder(returnType, name)
                      .addJavadoc("What {@code $L()} returned.\n", routine.method())
                      .addModifiers(Modifier.STATIC, Modifier.FINAL)
                      .initializer(ExpressionSource.of(plan.graph()));
              // In the facade's source it is in an interface: whoever sees the class sees it.
              boolean isPublic = routine.isPublic() || routine.owner().isPublic();
              return (isPublic ? field.addModifiers(Modifier.PUBLIC) : field).build();
            });
  }

  /** The method that evaluates an expression. */
  MethodSpec method(ExpressionPlan plan, boolean hasConstant) {
    if (hasConstant) {
      return gated("", CodeBlock.of("return $N;\n", names.constant(routine).orElseThrow()));
    }
    CodeBlock value = CodeBlock.of("return $L;\n", ExpressionSource.of(plan.graph()));
    return gated("", ExpressionSource.isLiteral(plan.graph()) ? value : guarded(value));
  }

  /** The method that thaws an image. */
  MethodSpec method(ImagePlan plan) {
    int pages = plan.pages().size();
    String size =
        String.format(
            Locale.ROOT,
            ", out of %,d %s with %,d characters of data",
            pages,
            pages == 1 ? "page" : "pages",
            plan.pages().stream().mapToLong(PageText::size).sum());
    return gated(size, guarded(thaw(plan)));
  }

  private CodeBlock thaw(ImagePlan plan) {
    String image = names.image(plan.routine());
    if (routine.fillsState()) {
      return CodeBlock.of("$N.INSTANCE.thaw();\nreturn;\n", image);
    }
    TypeName cast = returnType.isPrimitive() ? returnType.box() : returnType;
    return CodeBlock.of("return ($T) $N.INSTANCE.thaw();\n", cast, image);
  }

  /**
   * Goes on behind this code where it fails: whatever goes wrong with frozen state, live code knows
   * nothing of it.
   */
  private CodeBlock guarded(CodeBlock frozen) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(frozen)
        .nextControlFlow("catch ($T e)", Throwable.class)
        .addStatement("$N.broken(e)", names.gate(routine))
        .endControlFlow()
        .build();
  }

  /** The method that picks a variant. */
  MethodSpec method(VariantsPlan plan) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("switch (variant)");
    for (int i = 0; i < plan.each().size(); i++) {
      RoutinePlan variant = plan.each().get(i);
      code.add("case $L: // $L\n$>", i, comment(variant)).add(frozen(variant.result())).add("$<");
    }
    code.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
    return signature(CodeBlock.of(handsBack() + " in the variant that fits.\n", routine.method()))
        .addStatement("int variant = $N.variant()", names.gate(routine))
        .addCode(guarded(code.build()))
        .addCode(liveCall())
        .build();
  }

  private CodeBlock frozen(RoutinePlan result) {
    return result instanceof ImagePlan image
        ? thaw(image)
        : CodeBlock.of("return $L;\n", ExpressionSource.of(((ExpressionPlan) result).graph()));
  }

  private String handsBack() {
    return routine.fillsState()
        ? "Puts back what {@code $L()} left in static fields"
        : "Hands back what {@code $L()} returned";
  }

  private MethodSpec gated(String more, CodeBlock frozen) {
    return signature(CodeBlock.of(handsBack() + more + ".\n", routine.method()))
        .beginControlFlow("if (!$N.isLive())", names.gate(routine))
        .addCode(frozen)
        .endControlFlow()
        .addCode(liveCall())
        .build();
  }

  /** The method that runs the routine, whatever the mode. */
  MethodSpec liveMethod() {
    return signature(CodeBlock.of("Runs {@code $L()}.\n", routine.method()))
        .addStatement("$N.isLive()", names.gate(routine))
        .addCode(liveCall())
        .build();
  }

  private MethodSpec.Builder signature(CodeBlock javadoc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(routine.method())
            .addJavadoc(javadoc)
            .addModifiers(Modifier.STATIC)
            .returns(returnType);
    return routine.isPublic() ? method.addModifiers(Modifier.PUBLIC) : method;
  }

  private CodeBlock liveCall() {
    CodeBlock.Builder code = CodeBlock.builder();
    String call = routine.fillsState() ? "$T.$N()" : "return $T.$N()";
    if (routine.thrown().isEmpty()) {
      return code.addStatement(call, owner, routine.method()).build();
    }
    // What is checked need not be known: rethrowing the rest is exact for any throws clause.
    return code.beginControlFlow("try")
        .addStatement(call, owner, routine.method())
        .nextControlFlow("catch ($T | $T e)", RuntimeException.class, Error.class)
        .addStatement("throw e")
        .nextControlFlow("catch ($T e)", Throwable.class)
        .addStatement("throw $N.failure(e)", names.gate(routine))
        .endControlFlow()
        .build();
  }
}
