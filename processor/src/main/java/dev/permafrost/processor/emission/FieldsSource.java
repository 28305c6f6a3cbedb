package dev.permafrost.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that makes objects of one class without running a constructor of theirs,
 * and sets their fields: by plain assignments where source code may, else by reflection, each field
 * looked up once. Where it is static fields that are set, there is no object.
 */
final class FieldsSource {
  private static final ClassName BARE = ClassName.get("dev.permafrost.runtime.described", "Bare");
  private static final ClassName FIELDS = ClassName.get("dev.permafrost.runtime.image", "Fields");
  private static final TypeName ANY_MAP = wild(Map.class);
  private static final TypeName ANY_ENTRY = wild(Map.Entry.class);
  private static final String THROWABLE = "java.lang.Throwable";

  private final String name;
  private final Shape shape;
  private final String packageName;

  FieldsSource(String name, Shape shape, String packageName) {
    this.name = name;
    this.shape = shape;
    this.packageName = packageName;
  }

  /** Whether a shape is one of those. */
  static boolean makes(Shape shape) {
    return switch (shape.making()) {
      case FIELDS, EMPTY, FILL, STATICS -> true;
      case CALL, METHOD, CODE -> false;
    };
  }

  /** The call of one of its methods. */
  CodeBlock call(Making part) {
    return switch (part) {
      case EMPTY -> CodeBlock.of("$L.empty(f)", name);
      case FILL -> CodeBlock.of("$L.fill(f.ref(), f)", name);
      case STATICS -> CodeBlock.of("$L.fill(null, f)", name);
      default -> CodeBlock.of("$L.fill($L.empty(f), f)", name, name);
    };
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", says())
            .addAnnotation(TypeNames.GENERATED)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (!isStatic() && !hasConstructor()) {
      type.addField(maker());
    }
    for (int i = shape.ahead(); i < shape.parameters().size(); i++) {
      if (isReflective(shape.parameters().get(i))) {
        type.addField(field(i));
      }
    }
    if (findsSomething()) {
      type.addMethod(UpfrontSource.find());
    }
    if (!isStatic()) {
      type.addMethod(empty());
    }
    return type.addMethod(fill()).build();
  }

  /** The statement that finds what it needs by name, if that is anything. */
  Optional<CodeBlock> find() {
    return findsSomething() ? Optional.of(CodeBlock.of("$L.find()", name)) : Optional.empty();
  }

  private boolean findsSomething() {
    return !isStatic() && !hasConstructor()
        || shape.parameters().stream().skip(shape.ahead()).anyMatch(this::isReflective);
  }

  private boolean isStatic() {
    return shape.making() == Making.STATICS;
  }

  private String says() {
    if (isStatic()) {
      return "Assigns static fields, and fills what final ones hold.\n";
    }
    String finals =
        shape.parameters().stream()
            .filter(Shape.Parameter::constant)
            .map(Shape.Parameter::name)
            .collect(Collectors.joining(", "));
    String making =
        "Makes {@code "
            + shape.className()
            + "} field by field: no constructor of it does nothing but that.\n";
    return finals.isEmpty()
        ? making
        : making
            + "\n<p>JDK 26 and later want {@code --enable-final-field-mutation=…} for: {@code "
            + finals
            + "}.\n";
  }

  private boolean hasConstructor() {
    return shape.access() != Access.PRIVATE
        && ShapeSource.isNameable(shape.className(), shape.access(), packageName);
  }

  private FieldSpec maker() {
    CodeBlock.Builder found = CodeBlock.builder();
    String above = shape.factory().isEmpty() ? Object.class.getName() : shape.factory();
    found.add("$T.constructor(Hidden.find($S)", BARE, shape.className());
    found.add(",$W$T.class", TypeNames.ofBinary(above));
    for (Shape.Parameter parameter : shape.parameters().subList(0, shape.ahead())) {
      found.add(",$W$T.class", TypeNames.ofDescriptor(parameter.descriptor()));
    }
    TypeName constructor =
        ParameterizedTypeName.get(
            ClassName.get(Constructor.class), WildcardTypeName.subtypeOf(Object.class));
    return FieldSpec.builder(constructor, "NEW", Modifier.STATIC, Modifier.FINAL)
        .initializer(found.add(")").build())
        .build();
  }

  private FieldSpec field(int index) {
    Shape.Parameter parameter = shape.parameters().get(index);
    return FieldSpec.builder(Field.class, "F" + index, Modifier.STATIC, Modifier.FINAL)
        .initializer("Hidden.declared($S,$W$S)", parameter.holder(), parameter.name())
        .build();
  }

  private boolean isReflective(Shape.Parameter parameter) {
    return !parameter.holder().equals(THROWABLE) && !isAssignable(parameter);
  }

  private boolean isAssignable(Shape.Parameter parameter) {
    String element = parameter.descriptor().replace("[", "");
    return (!parameter.constant() || isStatic())
        && ShapeSource.isNameable(parameter.holder(), parameter.access(), packageName)
        && (!element.startsWith("L") || TypeNames.isNameable(TypeNames.forName(element)));
  }

  private MethodSpec empty() {
    MethodSpec.Builder method = method("empty");
    List<CodeBlock> arguments = ShapeSource.reflectiveOperands(shape).subList(0, shape.ahead());
    return hasConstructor()
        ? method.addStatement("return new $T()", TypeNames.ofBinary(shape.className())).build()
        : method
            .addStatement("return NEW.newInstance($L)", CodeBlock.join(arguments, ",$W"))
            .build();
  }

  private MethodSpec fill() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fill")
            .addModifiers(Modifier.STATIC)
            .returns(Object.class)
            .addParameter(Object.class, "made")
            .addParameter(FIELDS, "f")
            .addException(Exception.class);
    for (int i = 0; isStatic() && i < shape.parameters().size(); i++) {
      read(method, i, shape.parameters().get(i));
    }
    for (int i = shape.ahead(); i < shape.parameters().size(); i++) {
      set(method, i, shape.parameters().get(i));
    }
    // What is made nothing of is told apart from what is not made yet.
    return method.addStatement(isStatic() ? "return f" : "return made").build();
  }

  /** All of them before any is assigned: what cannot be made must not leave half of the state. */
  private void read(MethodSpec.Builder method, int index, Shape.Parameter parameter) {
    boolean typed = parameter.isPrimitive() || !parameter.constant() && isAssignable(parameter);
    method.addStatement(
        "$T v$L = $L",
        typed ? TypeNames.ofDescriptor(parameter.descriptor()) : ClassName.OBJECT,
        index,
        typed ? ShapeSource.operand(parameter.descriptor()) : CodeBlock.of("f.ref()"));
  }

  /** The value to set: of a static field it was read before. */
  private CodeBlock value(int index, CodeBlock operand) {
    return isStatic() ? CodeBlock.of("v$L", index) : operand;
  }

  private void set(MethodSpec.Builder method, int index, Shape.Parameter parameter) {
    if (isStatic() && parameter.constant()) {
      fillFinal(method, index, parameter);
    } else if (parameter.holder().equals(THROWABLE)) {
      setOfThrowable(method, parameter.name());
    } else if (isAssignable(parameter)) {
      method.addStatement(
          isStatic() ? "$T.$N = $L" : "(($T) made).$N = $L",
          TypeNames.ofBinary(parameter.holder()),
          parameter.name(),
          value(index, ShapeSource.operand(parameter.descriptor())));
    } else {
      method.addStatement("F$L.$L", index, reflectiveSet(index, parameter.descriptor()));
    }
  }

  /** The object that a final field holds. */
  private CodeBlock held(int index, Shape.Parameter parameter) {
    return isAssignable(parameter)
        ? CodeBlock.of("$T.$N", TypeNames.ofBinary(parameter.holder()), parameter.name())
        : CodeBlock.of("F$L.get(null)", index);
  }

  /** A flag says whether the collection, whose contents come next, is to be emptied first. */
  private void fillFinal(MethodSpec.Builder method, int index, Shape.Parameter parameter) {
    CodeBlock held = held(index, parameter);
    switch (parameter.descriptor()) {
      case "Z" ->
          method
              .beginControlFlow("if (v$L)", index)
              .addStatement(
                  "(($T) $L).clear()",
                  TypeNames.ofDescriptor(shape.parameters().get(index + 1).descriptor()),
                  held)
              .endControlFlow();
      case "Ljava/util/Map;" ->
          method
              .beginControlFlow(
                  "for ($1T entry : (($2T) v$3L).entrySet())", ANY_ENTRY, ANY_MAP, index)
              .addStatement("(($T) $L).put(entry.getKey(), entry.getValue())", Map.class, held)
              .endControlFlow();
      case "Ljava/util/HashMap;" ->
          method.addStatement("(($1T) $2L).putAll(($1T) v$3L)", Map.class, held, index);
      case "Ljava/util/Collection;" ->
          method.addStatement("(($1T) $2L).addAll(($1T) v$3L)", Collection.class, held, index);
      default ->
          method.addStatement(
              "$1T.arraycopy(v$4L, 0, $2L, 0, $3T.getLength($2L))",
              System.class,
              held,
              Array.class,
              index);
    }
  }

  private static void setOfThrowable(MethodSpec.Builder method, String name) {
    switch (name) {
      case "cause" ->
          method.addStatement(
              "(($T) made).initCause(($T) f.ref())", Throwable.class, Throwable.class);
      case "stackTrace" ->
          method.addStatement(
              "(($T) made).setStackTrace(($T[]) f.ref())",
              Throwable.class,
              StackTraceElement.class);
      default ->
          method
              .beginControlFlow("for ($T each : ($T[]) f.ref())", Throwable.class, Throwable.class)
              .addStatement("(($T) made).addSuppressed(each)", Throwable.class)
              .endControlFlow();
    }
  }

  private CodeBlock reflectiveSet(int index, String descriptor) {
    String method =
        switch (descriptor) {
          case "Z" -> "setBoolean";
          case "B" -> "setByte";
          case "S" -> "setShort";
          case "C" -> "setChar";
          case "I" -> "setInt";
          case "J" -> "setLong";
          case "F" -> "setFloat";
          case "D" -> "setDouble";
          default -> "set";
        };
    CodeBlock value =
        descriptor.length() == 1 ? ShapeSource.operand(descriptor) : CodeBlock.of("f.ref()");
    return CodeBlock.of("$L(made, $L)", method, value(index, value));
  }

  private static TypeName wild(Class<?> ofTwo) {
    WildcardTypeName any = WildcardTypeName.subtypeOf(Object.class);
    return ParameterizedTypeName.get(ClassName.get(ofTwo), any, any);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(Object.class)
        .addParameter(FIELDS, "f")
        .addException(Exception.class);
  }
}
