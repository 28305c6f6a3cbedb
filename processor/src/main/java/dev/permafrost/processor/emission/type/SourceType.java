package dev.permafrost.processor.emission.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads a type written as source code with fully qualified names, so that generated source can
 * import what it names. A type this reader does not know how to shorten is left as it is written.
 */
public final class SourceType {
  private static final Map<String, TypeName> KEYWORDS =
      Map.of(
          "void", TypeName.VOID,
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "char", TypeName.CHAR,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE);

  private final String text;
  private final String packageName;
  private int at;

  private SourceType(String text, String packageName) {
    this.text = text;
    this.packageName = packageName;
  }

  /**
   * Reads one type.
   *
   * @param text for example {@code java.util.Map<java.lang.String, p.City[]>}
   * @param packageName the package the generated class is in
   */
  public static TypeName read(String text, String packageName) {
    if (text.contains(">.")) {
      return TypeVariableName.get(text);
    }
    return new SourceType(spaced(text), packageName).type();
  }

  /** Without white space, but for the two words that need it. */
  private static String spaced(String text) {
    return text.replace("? extends ", "?+").replace("? super ", "?-").replace(" ", "");
  }

  private TypeName type() {
    if (peek('?')) {
      return wildcard();
    }
    int start = at;
    while (at < text.length() && "<>,[]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    TypeName type = named(text.substring(start, at));
    if (peek('<')) {
      type = ParameterizedTypeName.get((ClassName) type, arguments());
    }
    while (peek('[')) {
      at += 2;
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  private TypeName wildcard() {
    at++;
    if (peek('+')) {
      at++;
      return WildcardTypeName.subtypeOf(type());
    }
    if (peek('-')) {
      at++;
      return WildcardTypeName.supertypeOf(type());
    }
    return WildcardTypeName.subtypeOf(Object.class);
  }

  private TypeName[] arguments() {
    List<TypeName> arguments = new ArrayList<>();
    do {
      at++;
      arguments.add(type());
    } while (peek(','));
    at++;
    return arguments.toArray(TypeName[]::new);
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private TypeName named(String name) {
    TypeName keyword = KEYWORDS.get(name);
    return keyword != null ? keyword : classNamed(name);
  }

  /**
   * Where the package ends cannot be seen in a name, but an import of the whole name is right in
   * either case; only what is surely nested in this package or the JDK keeps its outer class.
   */
  private ClassName classNamed(String name) {
    int dot = name.lastIndexOf('.');
    String home = name.startsWith("java.") ? leadingLowerCase(name) : packageName;
    if (home.isEmpty() ? dot < 0 || isCapitalised(name) : name.startsWith(home + ".")) {
      String nested = home.isEmpty() ? name : name.substring(home.length() + 1);
      String[] parts = nested.split("\\.");
      if (parts.length == 1 || allCapitalised(parts)) {
        String[] inner = Arrays.copyOfRange(parts, 1, parts.length);
        return ClassName.get(home, parts[0], inner);
      }
    }
    return ClassName.get(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1));
  }

  private static String leadingLowerCase(String name) {
    int end = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      if (!isCapitalised(name.substring(dot + 1))) {
        continue;
      }
      end = dot;
      break;
    }
    return name.substring(0, end);
  }

  private static boolean allCapitalised(String[] parts) {
    for (String part : parts) {
      if (!isCapitalised(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalised(String name) {
    return Character.isUpperCase(name.charAt(0));
  }
}
