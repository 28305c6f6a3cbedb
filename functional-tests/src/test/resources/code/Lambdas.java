package code;

import dev.permafrost.Freezable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import library.Quoting;

public final class Lambdas {
  private Lambdas() {}

  interface Sum {
    long of(int one, Integer other);
  }

  interface Marker {}

  interface Named {
    String name();

    private String hidden() {
      return "<" + name() + ">";
    }

    default Supplier<String> shown() {
      return () -> hidden();
    }

    static IntFunction<String[]> rows() {
      return String[]::new;
    }
  }

  record Person(String name, int age) implements Named {
    Supplier<String> greeting() {
      return () -> "I am " + name;
    }
  }

  enum Planet {
    MARS,
    VENUS;

    Supplier<String> label() {
      return () -> name() + ordinal();
    }
  }

  static final class Counter {
    private final int[] count;
    private final Runnable step;

    Counter(int[] count, Runnable step) {
      this.count = count;
      this.step = step;
    }
  }

  private static final class Names {
    private final String first;

    Names(String first) {
      this.first = first;
    }

    Function<String, String> joined() {
      return last -> first + " " + last;
    }
  }

  record Rule(String name, Predicate<String> test, Function<String, Integer> weight) {}

  static final class Numbers {
    static Long add(long one, long other) {
      return one + other;
    }

    static String all(Object... all) {
      return Arrays.toString(all);
    }
  }

  private static String secret(String text) {
    return "secret " + text;
  }

  @Freezable
  static Supplier<String> nothingCaptured() {
    return () -> "late";
  }

  /** The class of each calls the constructor of Object, one of them for its own sake. */
  @Freezable
  static List<Supplier<Object>> plainObjects() {
    return List.of(Object::new, () -> new StringBuilder("not plain"));
  }

  @Freezable
  static Supplier<String> everyPrimitive() {
    boolean z = true;
    byte b = 1;
    short s = 2;
    char c = 'c';
    int i = Integer.parseInt("4");
    long j = 5;
    float f = 6.5f;
    double d = 7.5;
    boolean[] wrapped = {z};
    return () -> wrapped[0] + "" + b + s + c + i + j + f + d + Math.max(i, j);
  }

  @Freezable
  static Supplier<String> primitivesOfFieldsAndLoops() {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      long square = (long) i * i;
      float half = i / 2f;
      double third = i / 3.0;
      char letter = (char) ('a' + i);
      boolean odd = i % 2 == 1;
      short small = (short) i;
      byte tiny = (byte) -i;
      int plain = i;
      all.add(() -> "" + square + half + third + letter + odd + small + tiny + plain);
    }
    return () -> all.get(0).get() + all.get(1).get() + all.get(2).get();
  }

  /** What is in such tables has no order, and of lambdas no name that stays. */
  @Freezable
  static Map<Predicate<String>, Set<Object>> hashed() {
    Map<Predicate<String>, Set<Object>> all = new HashMap<>();
    for (String letter : List.of("a", "b", "c")) {
      Supplier<String> supplier = () -> letter;
      all.put(text -> text.startsWith(letter), new HashSet<>(List.of(supplier, letter)));
    }
    all.put(String::isEmpty, Set.of((Supplier<String>) () -> "empty", "empty"));
    all.put(String::isBlank, Collections.newSetFromMap(new IdentityHashMap<>()));
    return all;
  }

  @Freezable
  static Map<String, Function<String, String>> references() {
    Map<String, Function<String, String>> all = new LinkedHashMap<>();
    String bound = new StringBuilder("dnuob").reverse().toString();
    all.put("static", Lambdas::secret);
    all.put("bound", bound::concat);
    all.put("unbound", String::toUpperCase);
    all.put("constructor", String::new);
    all.put("varargs", Numbers::all);
    all.put("library", Quoting.with("'"));
    all.put("self", text -> all.get("unbound").apply(text));
    return all;
  }

  @Freezable
  static Object[] conversions() {
    Sum sum = Numbers::add;
    Sum product = (one, other) -> one * (long) other;
    ToLongFunction<Integer> widened = Integer::intValue;
    BiFunction<Integer, Integer, Integer> least = Math::min;
    IntFunction<int[]> array = int[]::new;
    Function<Integer, Long> boxed = Long::valueOf;
    Consumer<List<String>> dropped = list -> list.add("dropped");
    Consumer<List<String>> result = Lambdas::added;
    return new Object[] {sum, product, widened, least, array, boxed, dropped, result};
  }

  private static boolean added(List<String> list) {
    return list.add("added");
  }

  @Freezable
  @SuppressWarnings("unchecked")
  static Comparator<String> serializable() {
    return (Comparator<String> & Serializable & Marker) (one, other) -> other.compareTo(one);
  }

  @Freezable
  static Counter sharedState() {
    int[] count = {3};
    return new Counter(count, () -> count[0]++);
  }

  @Freezable
  static List<Supplier<String>> sameAndEqual() {
    Supplier<String> one = () -> "same";
    Supplier<String> equal = () -> "same";
    return List.of(one, one, equal);
  }

  @Freezable
  static List<Supplier<String>> inEnumsRecordsAndInterfaces() {
    Person person = new Person("Ann", 7);
    return List.of(
        Planet.VENUS.label(), person.greeting(), person.shown(), () -> "" + Named.rows().apply(2).length);
  }

  @Freezable
  static Function<String, String> capturedThis() {
    return new Names("Ada").joined();
  }

  @Freezable
  static Function<String, String> nested() {
    Function<String, String> inner = text -> text + "!";
    Function<String, String> middle = text -> inner.apply(inner.apply(text));
    return text -> middle.apply(middle.apply(text));
  }

  @Freezable
  static List<Rule> rules() {
    return List.of(
        new Rule("short", text -> text.length() < 3, String::length),
        new Rule("plain", Predicate.not(String::isBlank).and(t -> t.length() > 1), String::hashCode),
        new Rule("either", Predicate.<String>isEqual("x").or(String::isEmpty).negate(), t -> 1));
  }

  @Freezable
  static Map<String, UnaryOperator<Integer>> partial() {
    Map<String, UnaryOperator<Integer>> all = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      int factor = i;
      all.put("times " + i, number -> number * factor);
    }
    return all;
  }

  @Freezable
  static Function<Integer, Integer> chained() {
    Function<Integer, Integer> twice = number -> number * 2;
    return twice.andThen(number -> number + 1).compose(number -> number - 3);
  }

  @Freezable
  static TreeMap<Person, Integer> ordered() {
    TreeMap<Person, Integer> map =
        new TreeMap<>(
            Comparator.comparing(Person::name, Comparator.reverseOrder())
                .thenComparingInt(Person::age)
                .reversed());
    map.put(new Person("a", 1), 1);
    map.put(new Person("b", 2), 2);
    map.put(new Person("a", 0), 3);
    return map;
  }

  @Freezable
  static List<BinaryOperator<String>> best() {
    return List.of(
        BinaryOperator.minBy(Comparator.naturalOrder()),
        BinaryOperator.maxBy(Comparator.comparingInt(String::length)));
  }

  @Freezable
  static IntSupplier throwing() {
    return () -> Integer.parseInt("no number");
  }
}
