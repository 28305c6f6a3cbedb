package dev.permafrost.runtime.view;

import com.google.common.collect.testing.SampleElements;
import java.lang.reflect.Array;
import java.util.List;

/**
 * Keys to try views with, in ascending order where they have one.
 *
 * @param keys nine: two below the samples, the five samples, two above them
 */
record KeyKind<K>(String name, Class<K> type, boolean stableHash, List<K> keys) {

  enum Colour {
    PINK,
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    BLUE,
    INDIGO,
    VIOLET,
    BLACK
  }

  record Point(int x, String y) {}

  static final class Plain {}

  static final KeyKind<String> STRING =
      new KeyKind<>(
          "String",
          String.class,
          true,
          List.of("!! a", "!! b", "a", "b", "c", "d", "e", "~~ a", "~~ b"));

  static final KeyKind<Integer> INTEGER =
      new KeyKind<>(
          "Integer", Integer.class, true, List.of(-200, -1, 0, 1, 2, 300, 70_000, 80_000, 90_000));

  static final KeyKind<Long> LONG =
      new KeyKind<>(
          "Long",
          Long.class,
          true,
          List.of(-9L, -8L, -1L, 0L, 5L, 1L << 33, 1L << 40, 1L << 41, 1L << 42));

  static final KeyKind<Colour> ENUM =
      new KeyKind<>("enum", Colour.class, false, List.of(Colour.values()));

  static final KeyKind<Point> RECORD =
      new KeyKind<>(
          "record",
          Point.class,
          false,
          List.of(
              new Point(0, "a"),
              new Point(1, "b"),
              new Point(2, "c"),
              new Point(3, "d"),
              new Point(4, "e"),
              new Point(5, "f"),
              new Point(6, "g"),
              new Point(7, "h"),
              new Point(8, "i")));

  static final KeyKind<Plain> IDENTITY =
      new KeyKind<>(
          "identity",
          Plain.class,
          false,
          List.of(
              new Plain(),
              new Plain(),
              new Plain(),
              new Plain(),
              new Plain(),
              new Plain(),
              new Plain(),
              new Plain(),
              new Plain()));

  static List<KeyKind<?>> all() {
    return List.of(STRING, INTEGER, LONG, ENUM, RECORD, IDENTITY);
  }

  boolean comparable() {
    return Comparable.class.isAssignableFrom(type);
  }

  K sample(int number) {
    return keys.get(number + 2);
  }

  SampleElements<K> samples() {
    return new SampleElements<>(sample(0), sample(1), sample(2), sample(3), sample(4));
  }

  @SuppressWarnings("unchecked") // an array of the key type
  K[] array(int length) {
    return (K[]) Array.newInstance(type, length);
  }
}
