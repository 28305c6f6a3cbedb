package table;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** State of the common kinds: tables, classes that nobody else may name, functions, a constant. */
public class Table {
  record Square(int root, long square) {}

  private record Cube(int root, long cube) {}

  enum Size {
    SMALL,
    LARGE
  }

  @Freezable
  static Map<Integer, Square> squares() {
    Map<Integer, Square> squares = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      squares.put(i, new Square(i, (long) i * i));
    }
    return squares;
  }

  @Freezable
  static List<Object> cubes() {
    List<Object> cubes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      cubes.add(new Cube(i, (long) i * i * i));
    }
    return cubes;
  }

  @Freezable
  static Map<Size, List<String>> sizes() {
    Map<Size, List<String>> sizes = new EnumMap<>(Size.class);
    sizes.put(Size.LARGE, List.of("elephant", "whale"));
    sizes.put(Size.SMALL, List.of("ant"));
    return sizes;
  }

  @Freezable
  static Map<String, UnaryOperator<String>> functions() {
    Map<String, UnaryOperator<String>> functions = new LinkedHashMap<>();
    String end = "!";
    functions.put("shout", text -> text + end);
    functions.put("upper", String::toUpperCase);
    functions.put("twice", text -> text + text);
    return functions;
  }

  @Freezable
  static int depth() {
    return squares().size() * 3;
  }
}
