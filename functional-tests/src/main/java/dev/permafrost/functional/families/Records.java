package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Routines that return records of every form. */
public final class Records {
  private Records() {}

  /** Every kind of component. */
  public record Everything(
      boolean flag,
      byte small,
      short medium,
      char letter,
      int number,
      long large,
      float single,
      double real,
      String text,
      int[] array,
      List<String> list,
      Object any) {}

  /** Nothing at all. */
  public record Empty() {}

  /** A generic record. */
  public record Pair<A, B>(A first, B second) {}

  /** A compact constructor that normalises. */
  public record Code(String value, int length) {
    public Code {
      value = value.toUpperCase(Locale.ROOT);
      length = value.length();
    }

    Code(String value) {
      this(value, 0);
    }
  }

  /** An array component, kept as it is. */
  public record Samples(double[] values, String[][] labels) {}

  private record Hidden(String name, Hidden next) {}

  record PackagePrivate(int x, Pair<String, Integer> pair) {}

  private interface Animal {}

  private record Cat(String name) implements Animal {}

  private record Dog(String name, Cat enemy) implements Animal {}

  @Freezable
  public static Everything everything() {
    return new Everything(
        true,
        (byte) 1,
        (short) 2,
        '3',
        4,
        5L,
        6f,
        7d,
        "eight",
        new int[] {9},
        List.of("ten"),
        new Empty());
  }

  @Freezable
  public static Pair<Pair<String, List<Integer>>, Map<String, Pair<Integer, Integer>>> generic() {
    return new Pair<>(new Pair<>("a", List.of(1, 2)), Map.of("k", new Pair<>(1, 1_000)));
  }

  @Freezable
  public static List<Code> normalised() {
    return List.of(new Code("abc"), new Code("Straße"), new Code(""));
  }

  @Freezable
  public static Samples samples() {
    return new Samples(new double[] {1.5, -0.0}, new String[][] {{"x"}, null});
  }

  @Freezable
  public static Object hiddenChain() {
    return new Hidden("a", new Hidden("b", new Hidden("c", null)));
  }

  @Freezable
  static PackagePrivate packagePrivate() {
    return new PackagePrivate(1, new Pair<>("one", 1));
  }

  @Freezable
  public static List<Object> animals() {
    Cat cat = new Cat("Tom");
    List<Object> animals = new ArrayList<>();
    animals.add(cat);
    animals.add(new Dog("Rex", cat));
    animals.add(new Dog("Rex", new Cat("Tom")));
    animals.add(null);
    return animals;
  }

  @Freezable
  public static List<Pair<String, Integer>> thousand() {
    List<Pair<String, Integer>> list = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      list.add(new Pair<>("name-" + i, i * i));
    }
    return list;
  }
}
