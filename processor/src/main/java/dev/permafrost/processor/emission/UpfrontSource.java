package dev.permafrost.processor.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.permafrost.processor.emission.function.FunctionCall;
import dev.permafrost.processor.emission.type.TypeNames;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that finds what is found by name, all of it before anything is handed out: what
 * is missing then makes the routine run live, and what were missing later could not.
 */
final class UpfrontSource {
  private static final String FIND = "find";
  private static final int STATEMENTS = 400;

  private final Set<CodeBlock> statements = new LinkedHashSet<>();

  void add(CodeBlock statement) {
    statements.add(statement);
  }

  /** A class that is missing, or a static field; what it holds is read when it is needed. */
  void addConstant(Node hidden) {
    if (hidden instanceof Node.StaticField field) {
      add(CodeBlock.of("Hidden.declared($S,$W$S)", field.className(), field.field()));
    } else if (hidden instanceof Node.EnumConstant constant) {
      add(CodeBlock.of("Hidden.find($S)", constant.className()));
    } else {
      String descriptor = ((Node.ClassLiteral) hidden).descriptor();
      add(CodeBlock.of("Hidden.find($S)", TypeNames.forName(descriptor)));
    }
  }

  /** The classes of lambdas are defined when they are needed; what they call must be there. */
  void addCalls(Shape shape) {
    if (shape.making() == Making.CODE) {
      FunctionCall.in(shape.className(), shape.factory()).forEach(call -> add(required(call)));
    }
  }

  private static CodeBlock required(FunctionCall call) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("Hidden.require($S,$W$S,$W$S", call.host(), call.owner(), call.name());
    call.parameters().forEach(each -> code.add(",$W$S", TypeNames.forName(each)));
    return code.add(")").build();
  }

  /** Adds the method to an image, if there is something to find; it is cut like other methods. */
  void addTo(TypeSpec.Builder image) {
    List<CodeBlock> all = new ArrayList<>(statements);
    for (int start = 0; start < all.size(); start += STATEMENTS) {
      CodeBlock.Builder code = CodeBlock.builder();
      all.subList(start, Math.min(all.size(), start + STATEMENTS))
          .forEach(statement -> code.addStatement(statement));
      image.addMethod(
          MethodSpec.methodBuilder(name(start))
              .addJavadoc(
                  "Finds first, so that nothing is missing later, what has no other name.\n")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addCode(code.build())
              .build());
    }
  }

  /** The calls of that method. */
  CodeBlock call() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int start = 0; start < statements.size(); start += STATEMENTS) {
      code.addStatement("$L()", name(start));
    }
    return code.build();
  }

  private static String name(int start) {
    return start == 0 ? FIND : FIND + start / STATEMENTS;
  }

  /** A method of a nested class whose static fields are found when it is first called. */
  static MethodSpec find() {
    return MethodSpec.methodBuilder(FIND)
        .addModifiers(Modifier.STATIC)
        .addComment("All was found when this class was initialized.")
        .build();
  }
}
