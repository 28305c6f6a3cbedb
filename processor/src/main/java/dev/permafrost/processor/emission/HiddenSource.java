package dev.permafrost.processor.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.permafrost.processor.emission.function.FunctionText;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Shape;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that reaches, by supported reflection, what source code cannot name. It
 * is generated code, not part of the run-time model, because only code of the user's own module may
 * open the user's private members.
 */
final class HiddenSource {
  private static final TypeName ANY_CLASS = wild(Class.class);
  static final TypeName ANY_CONSTRUCTOR = wild(Constructor.class);

  private static final ClassName FUNCTIONS =
      ClassName.get("dev.permafrost.runtime.described", "Functions");

  private HiddenSource() {}

  /** A class that defines the class of a lambda when it is first needed. */
  static TypeSpec holder(String name, Shape shape) {
    FunctionText code = FunctionText.of(shape.factory());
    CodeBlock names =
        code.names().stream()
            .map(each -> CodeBlock.of(",$W$S", each))
            .collect(CodeBlock.joining(""));
    return TypeSpec.classBuilder(name)
        .addJavadoc(
            "Makes the {@code $T} of one lambda or method reference in {@code $L}: the class file"
                + " is\nthat of the class which the JVM would make for it.\n",
            TypeNames.ofDescriptor(shape.resultDescriptor()),
            shape.className())
        .addAnnotation(TypeNames.GENERATED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(ANY_CONSTRUCTOR, "MAKER", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                    "Hidden.code($S, $L$L)", shape.className(), Literals.text(code.text()), names)
                .build())
        .build();
  }

  /** The look-ups themselves; those of code only where there is some, which is rare. */
  static TypeSpec hidden(ClassName frozen, boolean withCode) {
    TypeSpec.Builder type = TypeSpec.classBuilder("Hidden");
    if (withCode) {
      type.addMethod(code()).addMethod(require()).addMethod(host());
    }
    return type.addJavadoc("Finds what source code of this package cannot name.\n")
        .addAnnotation(TypeNames.GENERATED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(method())
        .addMethod(declared())
        .addMethod(field())
        .addMethod(constant())
        .addMethod(types())
        .addMethod(find())
        .addMethod(type(frozen))
        .build();
  }

  private static MethodSpec constructor() {
    MethodSpec.Builder method =
        lookup("constructor", ANY_CONSTRUCTOR)
            .addParameter(String[].class, "parameters")
            .varargs()
            .beginControlFlow("try")
            .addStatement(
                "$T found = type(className).getDeclaredConstructor(types(parameters))",
                ANY_CONSTRUCTOR);
    return opened(method);
  }

  private static MethodSpec method() {
    MethodSpec.Builder method =
        lookup("method", ClassName.get(Method.class))
            .addParameter(String.class, "name")
            .addParameter(String[].class, "parameters")
            .varargs()
            .beginControlFlow("try")
            .addStatement(
                "$T found = type(className).getDeclaredMethod(name, types(parameters))",
                Method.class);
    return opened(method);
  }

  private static MethodSpec declared() {
    MethodSpec.Builder method =
        lookup("declared", ClassName.get(Field.class))
            .addParameter(String.class, "name")
            .beginControlFlow("try")
            .addStatement("$T found = type(className).getDeclaredField(name)", Field.class);
    return opened(method);
  }

  /** Beside the class and in its nest, so that it can call what is private there. */
  private static MethodSpec code() {
    MethodSpec.Builder method =
        lookup("code", ANY_CONSTRUCTOR)
            .addParameter(String.class, "classFile")
            .addParameter(String[].class, "names")
            .varargs()
            .beginControlFlow("try")
            .addStatement("byte[] bytes = $T.classFile(classFile, names)", FUNCTIONS)
            .addStatement(
                "$T host = host(className).defineHiddenClass(bytes, false,$W$T.NESTMATE)",
                MethodHandles.Lookup.class,
                MethodHandles.Lookup.ClassOption.class)
            .addStatement(
                "$T found = host.lookupClass().getDeclaredConstructors()[0]", ANY_CONSTRUCTOR);
    return opened(method);
  }

  /** Names of lambdas' methods are private: some tools rename them. */
  private static MethodSpec require() {
    return MethodSpec.methodBuilder("require")
        .addModifiers(Modifier.STATIC)
        .addParameter(String.class, "host")
        .addParameter(String.class, "className")
        .addParameter(String.class, "name")
        .addParameter(String[].class, "parameters")
        .varargs()
        .beginControlFlow("try")
        .addStatement("host(host)")
        .addStatement("$T.require(type(className), name, types(parameters))", FUNCTIONS)
        .nextControlFlow("catch ($T e)", ReflectiveOperationException.class)
        .addStatement("throw new $T(className, e)", IllegalStateException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec host() {
    return lookup("host", ClassName.get(MethodHandles.Lookup.class))
        .addException(ReflectiveOperationException.class)
        .addStatement(
            "return $1T.privateLookupIn(type(className), $1T.lookup())", MethodHandles.class)
        .build();
  }

  /** Ends a method that found a member: it was there at compile time, so it must be now. */
  private static MethodSpec opened(MethodSpec.Builder method) {
    return method
        .addStatement("found.setAccessible(true)")
        .addStatement("return found")
        .nextControlFlow("catch ($T e)", ReflectiveOperationException.class)
        .addStatement("throw new $T(className, e)", IllegalStateException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec field() {
    return lookup("field", ClassName.OBJECT)
        .addException(ReflectiveOperationException.class)
        .addParameter(String.class, "name")
        .addStatement("return declared(className, name).get(null)")
        .build();
  }

  private static MethodSpec find() {
    return lookup("find", ANY_CLASS)
        .beginControlFlow("try")
        .addStatement("return type(className)")
        .nextControlFlow("catch ($T e)", ClassNotFoundException.class)
        .addStatement("throw new $T(className, e)", IllegalStateException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec constant() {
    return lookup("constant", ClassName.OBJECT)
        .addException(ClassNotFoundException.class)
        .addParameter(String.class, "name")
        .addStatement("return $T.valueOf(($T) type(className), name)", Enum.class, Class.class)
        .build();
  }

  private static MethodSpec types() {
    return MethodSpec.methodBuilder("types")
        .addModifiers(Modifier.STATIC)
        .returns(ArrayTypeName.of(ANY_CLASS))
        .addException(ClassNotFoundException.class)
        .addParameter(String[].class, "names")
        .addStatement("$1T[] types = new $1T[names.length]", ANY_CLASS)
        .beginControlFlow("for (int i = 0; i < names.length; i++)")
        .addStatement("types[i] = type(names[i])")
        .endControlFlow()
        .addStatement("return types")
        .build();
  }

  private static MethodSpec type(ClassName frozen) {
    MethodSpec.Builder method =
        lookup("type", ANY_CLASS).addException(ClassNotFoundException.class);
    Map<String, TypeName> primitives = new TreeMap<>();
    for (String descriptor : "Z B S C I J F D V".split(" ")) {
      TypeName primitive = TypeNames.ofDescriptor(descriptor);
      primitives.put(primitive.toString(), primitive);
    }
    primitives.forEach(
        (keyword, primitive) ->
            method
                .beginControlFlow("if (className.equals($S))", keyword)
                .addStatement("return $T.class", primitive)
                .endControlFlow());
    return method
        .addStatement(
            "return $T.forName(className, false, $T.class.getClassLoader())", Class.class, frozen)
        .build();
  }

  private static MethodSpec.Builder lookup(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(result)
        .addParameter(String.class, "className");
  }

  private static TypeName wild(Class<?> generic) {
    return ParameterizedTypeName.get(
        ClassName.get(generic), WildcardTypeName.subtypeOf(Object.class));
  }
}
