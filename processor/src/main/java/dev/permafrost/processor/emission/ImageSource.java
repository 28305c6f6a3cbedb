package dev.permafrost.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the nested class of one image: its pages, its constructor calls, its constants. */
final class ImageSource {
  private static final ClassName IMAGE = ClassName.get("dev.permafrost.runtime.image", "Image");
  private static final ClassName FIELDS = ClassName.get("dev.permafrost.runtime.image", "Fields");

  private final ImagePlan plan;
  private final String packageName;
  private final ClassName name;
  private final PagesSource pages;
  private final Map<Shape, FieldsSource> byFields = new LinkedHashMap<>();
  private final MembersSource members = new MembersSource();

  ImageSource(ImagePlan plan, ClassName frozen, String image, PagesSource pages) {
    this.plan = plan;
    this.packageName = frozen.packageName();
    this.name = frozen.nestedClass(image);
    this.pages = pages;
  }

  /** Whether some part of it needs {@link HiddenSource#hidden}. */
  boolean hides() {
    return plan.shapes().stream().anyMatch(s -> FieldsSource.makes(s) || !isNameable(s))
        || plan.constants().stream()
            .anyMatch(node -> !ConstantSource.isNameable(node, packageName));
  }

  /** Whether some of its objects are lambdas or method references. */
  boolean hasCode() {
    return plan.shapes().stream().anyMatch(shape -> shape.making() == Making.CODE);
  }

  TypeSpec type() {
    TypeSpec.Builder type = begin();
    List<Switch.Case> making = cases(plan.shapes(), this::make);
    UpfrontSource upfront = new UpfrontSource();
    addNested(type, upfront);
    type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", Literals.text(plan.head()))
                .addCode(upfront.call())
                .build())
        .addMethod(pages.text("data", true))
        .addMethod(pages.text("wide", plan.hasWide()));
    pages.placesField().ifPresent(type::addField);
    Switch.add(type, makeSwitch(), making);
    Switch.add(type, constantSwitch(), cases(plan.constants(), this::constant));
    upfront.addTo(type);
    return type.build();
  }

  private TypeSpec.Builder begin() {
    return TypeSpec.classBuilder(name)
        .addJavadoc("How {@code $L()} is thawed.\n", plan.routine().method())
        .addAnnotation(TypeNames.GENERATED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(IMAGE)
        .addField(
            FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", name)
                .build());
  }

  /** The classes that make objects by reflection; what they find is found up front. */
  private void addNested(TypeSpec.Builder type, UpfrontSource upfront) {
    members.addTo(type, upfront);
    for (int i = 0; i < plan.shapes().size(); i++) {
      if (plan.shapes().get(i).making() == Making.CODE) {
        type.addType(HiddenSource.holder("Shape" + i, plan.shapes().get(i)));
        upfront.addCalls(plan.shapes().get(i));
      }
    }
    for (FieldsSource source : byFields.values()) {
      type.addType(source.type());
      source.find().ifPresent(upfront::add);
    }
    plan.constants().stream()
        .filter(node -> !ConstantSource.isNameable(node, packageName))
        .forEach(upfront::addConstant);
  }

  private Switch makeSwitch() {
    return new Switch("make", "shape", List.of(FIELDS), List.of("f"));
  }

  private Switch constantSwitch() {
    return new Switch("constant", "number", List.of(), List.of());
  }

  private interface CaseSource<T> {
    Switch.Case of(int number, T item);
  }

  private static <T> List<Switch.Case> cases(List<T> items, CaseSource<T> source) {
    List<Switch.Case> cases = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      cases.add(source.of(i, items.get(i)));
    }
    return cases;
  }

  /** A call takes about eight bytes of code per argument, ten with a wide constant pool. */
  private Switch.Case make(int number, Shape shape) {
    int size = 20 + 14 * shape.parameters().size();
    if (FieldsSource.makes(shape)) {
      return new Switch.Case(byFields(number, shape).call(shape.making()), 20);
    }
    if (isNameable(shape)) {
      return new Switch.Case(ShapeSource.call(shape, ShapeSource.operands(shape)), size);
    }
    CodeBlock arguments = CodeBlock.join(ShapeSource.reflectiveOperands(shape), ",$W");
    if (shape.making() == Making.CODE) {
      return new Switch.Case(
          CodeBlock.of("Shape$L.MAKER.newInstance($L)", number, arguments), size);
    }
    CodeBlock maker = members.add(number, shape);
    CodeBlock call =
        shape.factory().isEmpty()
            ? CodeBlock.of("$L.newInstance($L)", maker, arguments)
            : CodeBlock.of(
                "$L.invoke(null$L$L)", maker, arguments.isEmpty() ? "" : ", ", arguments);
    return new Switch.Case(call, size);
  }

  /** Both halves and the whole are written into one class, named by what comes first. */
  private FieldsSource byFields(int number, Shape shape) {
    Shape both = shape.making() == Making.STATICS ? shape : shape.by(Making.FIELDS);
    return byFields.computeIfAbsent(
        both, whole -> new FieldsSource("Made" + number, whole, packageName));
  }

  private Switch.Case constant(int number, Node node) {
    boolean nameable = ConstantSource.isNameable(node, packageName);
    return new Switch.Case(
        nameable ? ConstantSource.nameable(node) : ConstantSource.hidden(node), 16);
  }

  private boolean isNameable(Shape shape) {
    return ShapeSource.isNameable(shape, packageName);
  }
}
