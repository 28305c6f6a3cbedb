package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Vector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Routines that return lists of every class. */
public final class Lists {
  private Lists() {}

  @Freezable
  public static List<String> arrayList() {
    return new ArrayList<>(Arrays.asList("a", null, "b", "a"));
  }

  @Freezable
  public static ArrayList<Integer> concreteArrayList() {
    return new ArrayList<>(List.of(1, 2, 300));
  }

  @Freezable
  public static List<String> emptyArrayList() {
    return new ArrayList<>();
  }

  @Freezable
  public static List<String> longArrayList() {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      list.add(i % 11 == 0 ? null : "element " + i * i);
    }
    return list;
  }

  @Freezable
  public static List<List<Integer>> nested() {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(new ArrayList<>(IntStream.range(0, i).boxed().toList()));
    }
    rows.add(rows.get(99));
    return rows;
  }

  @Freezable
  public static List<Object> linkedList() {
    return new LinkedList<>(Arrays.asList("x", 1, null));
  }

  @Freezable
  public static LinkedList<String> concreteLinkedList() {
    return new LinkedList<>(List.of("x", "y"));
  }

  @Freezable
  public static List<Integer> longLinkedList() {
    List<Integer> list = new LinkedList<>();
    for (int i = 0; i < 1_000; i++) {
      list.add(i * 1000);
    }
    return list;
  }

  @Freezable
  public static Vector<String> vector() {
    return new Vector<>(Arrays.asList("v", null));
  }

  @Freezable
  public static List<String> immutable() {
    return List.of("a", "b", "c");
  }

  @Freezable
  public static List<Object> immutableOfEverySize() {
    return List.of(
        List.of(), List.of(1), List.of(1, 2), List.of(1, 2, 3), List.copyOf(new ArrayList<>()));
  }

  @Freezable
  public static List<String> longImmutable() {
    return List.copyOf(IntStream.range(0, 3_000).mapToObj(i -> "item " + i).toList());
  }

  @Freezable
  public static List<String> streamToList() {
    return Stream.of("a", null, "b").toList();
  }

  @Freezable
  public static List<String> longStreamToList() {
    return IntStream.range(0, 500).mapToObj(i -> i % 2 == 0 ? null : "s" + i).toList();
  }

  @Freezable
  public static List<Integer> asList() {
    return Arrays.asList(3, null, 1);
  }

  @Freezable
  public static List<Object> wrappers() {
    List<Object> base = new ArrayList<>(List.of("base"));
    return Arrays.asList(
        base,
        Collections.unmodifiableList(base),
        Collections.synchronizedList(base),
        Collections.unmodifiableList(new LinkedList<>(base)),
        Collections.unmodifiableCollection(base),
        Collections.synchronizedCollection(base),
        Collections.nCopies(1_000, "copy"),
        Collections.emptyList(),
        Collections.singletonList(null));
  }

  @Freezable
  public static List<String> unmodifiableOfLong() {
    List<String> base = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      base.add("u" + i);
    }
    return Collections.unmodifiableList(base);
  }
}
