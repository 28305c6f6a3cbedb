package dev.permafrost.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.permafrost.processor.emission.page.SharedPages;
import dev.permafrost.processor.plan.ExpressionPlan;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.plan.VariantsPlan;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.List;
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

  private FrozenSource(Owner owner, boolean generatedAnnotation, String says) {
    this.owner = owner;
    this.name = ClassName.get(owner.packageName(), owner.frozenSimpleName());
    this.type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
    type.addJavadoc("$L {@code $L}.\n", says, owner.sourceName());
    if (generatedAnnotation) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    type.addAnnotation(suppressed());
    if (owner.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
  }

  /** The class that thaws. */
  static String frozen(
      Owner owner, List<? extends RoutinePlan> plans, Names names, boolean generatedAnnotation) {
    String says = "Hands back, without running them, the results of the init routines of";
    FrozenSource source = new FrozenSource(owner, generatedAnnotation, says);
    for (RoutinePlan plan : plans) {
      source.add(plan, new RoutineSource(plan.routine(), names));
    }
    source.addConstructor();
    source.addImages(plans, names);
    return source.text();
  }

  /** The class that runs every routine live. */
  static String live(
      Owner owner,
      List<Routine> routines,
      Names names,
      boolean generatedAnnotation,
      String reason) {
    String says = "Runs, without freezing anything, the init routines of";
    FrozenSource source = new FrozenSource(owner, generatedAnnotation, says);
    for (Routine routine : routines) {
      RoutineSource members = new RoutineSource(routine, names);
      source.type.addField(members.liveGate(reason));
      source.type.addMethod(members.liveMethod());
    }
    // After all gates, which their initializers pass.
    for (Routine routine : routines) {
      new RoutineSource(routine, names).constant().ifPresent(source.type::addField);
    }
    source.addConstructor();
    return source.text();
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
    // What javac folds into its users cannot be guarded.
    Optional<FieldSpec> constant =
        plan.inputs().guards().isEmpty() ? members.constant(expression) : Optional.empty();
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
        .toString();
  }
}
