package dev.permafrost.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.permafrost.processor.emission.page.SharedPages;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.plan.ExpressionPlan;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.plan.VariantsPlan;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the source of one generated class. */
final class FrozenSource {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "dev.permafrost.processor.FreezeProcessor";

  /** Generated calls are as raw, deprecated or experimental as what they call. */
  private static final List<String> SUPPRESSED =
      List.of("cast", "deprecation", "preview", "rawtypes", "removal", "unchecked");

  private final Owner owner;
  private final ClassName name;
  private final TypeSpec.Builder type;
  private final StringBuilder holders = new StringBuilder();

  private FrozenSource(Owner owner, boolean generatedAnnotation, String says) {
    this.owner = owner;
    this.name = ClassName.get(owner.packageName(), owner.frozenSimpleName());
    this.type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
    type.addJavadoc("$L {@code $L}.\n", says, owner.sourceName());
    if (generatedAnnotation) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    type.addAnnotation(TypeNames.GENERATED).addAnnotation(suppressed());
    if (owner.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
  }

  /** The class that thaws. */
  static String frozen(Owner owner, List<? extends RoutinePlan> plans, Names names) {
    String says = "Hands back, without running them, the results of the init routines of";
    FrozenSource source = new FrozenSource(owner, false, says);
    for (RoutinePlan plan : plans) {
      source.add(plan, new RoutineSource(plan.routine(), names));
    }
    for (RoutinePlan plan : plans) {
      if (!isFolded(plan)) {
        source.addHolder(plan.routine(), names);
      }
    }
    source.addConstructor();
    source.addImages(plans, names);
    return source.text();
  }

  /** The class that runs every routine live. */
  static String facade(
      Owner owner,
      List<Routine> routines,
      Names names,
      boolean generatedAnnotation,
      String reason) {
    String says = "Hands back the results of the init routines of";
    FrozenSource source = new FrozenSource(owner, generatedAnnotation, says);
    source.type.addJavadoc(
        "\n<p>As written here it runs them. Once they are frozen, another class file takes the place"
            + "\nof the one compiled from this source.\n");
    for (Routine routine : routines) {
      RoutineSource members = new RoutineSource(routine, names);
      source.type.addField(members.liveGate(reason));
      source.type.addMethod(members.liveMethod());
      source.addHolder(routine, names);
    }
    source.addConstructor();
    return source.text();
  }

  /**
   * A constant that is not folded sits in an interface of its own, so that nothing but its first
   * use asks for its value. A nested one would not do: no class can implement what it declares
   * itself.
   */
  private void addHolder(Routine routine, Names names) {
    names
        .holder(routine)
        .ifPresent(
            holder -> {
              String simpleName = holder.substring(holder.lastIndexOf('.') + 1);
              type.addSuperinterface(ClassName.get(owner.packageName(), simpleName));
              holders.append(
                  String.format(
                      Locale.ROOT,
                      "\n/** What {@code %s()} returns, for as long as it is not folded. */\n"
                          + "@dev.permafrost.runtime.Generated\ninterface %s {\n  %s %s = %s.%s();\n}\n",
                      routine.method(),
                      simpleName,
                      routine.returnType(),
                      names.constant(routine).orElseThrow(),
                      owner.frozenSimpleName(),
                      routine.method()));
            });
  }

  /** Whether its constant, if it has one, is a literal: a value that can differ cannot be. */
  private static boolean isFolded(RoutinePlan plan) {
    return plan.result() instanceof ExpressionPlan && plan.inputs().guards().isEmpty();
  }

  private void add(RoutinePlan plan, RoutineSource members) {
    if (plan instanceof VariantsPlan variants) {
      type.addField(members.gate(variants));
      type.addMethod(members.method(variants));
      return;
    }
    if (plan.result() instanceof ImagePlan image) {
      type.addField(members.gate(plan.inputs()));
      type.addMethod(members.method(image));
      return;
    }
    ExpressionPlan expression = (ExpressionPlan) plan.result();
    Optional<FieldSpec> constant = isFolded(plan) ? members.constant(expression) : Optional.empty();
    constant.ifPresent(type::addField);
    type.addField(members.gate(plan.inputs()));
    type.addMethod(members.method(expression, constant.isPresent()));
  }

  private void addImages(List<? extends RoutinePlan> plans, Names names) {
    boolean hides = false;
    boolean withCode = false;
    for (RoutinePlan plan : plans) {
      SharedPages pages = SharedPages.of(names.router(plan.routine()), plan.images());
      for (int i = 0; i < plan.images().size(); i++) {
        ImagePlan image = plan.images().get(i);
        PagesSource own = new PagesSource(pages.classes(), pages.places(i));
        ImageSource source = new ImageSource(image, name, names.image(image.routine()), own);
        type.addType(source.type());
        hides |= source.hides();
        withCode |= source.hasCode();
      }
    }
    if (hides) {
      type.addType(HiddenSource.hidden(name, withCode));
    }
  }

  private void addConstructor() {
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private static AnnotationSpec suppressed() {
    List<CodeBlock> categories =
        SUPPRESSED.stream().map(category -> CodeBlock.of("$S", category)).toList();
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "{$L}", CodeBlock.join(categories, ", "))
        .build();
  }

  private String text() {
    return JavaFile.builder(owner.packageName(), type.build())
            .addFileComment("Generated by Permafrost. Edit $L instead.", owner.sourceName())
            .indent("  ")
            .build()
            .toString()
        + holders;
  }
}
