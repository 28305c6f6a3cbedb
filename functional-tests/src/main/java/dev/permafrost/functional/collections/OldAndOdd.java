package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Routines that return collections from before the framework, and rare ones. */
public final class OldAndOdd {
  private OldAndOdd() {}

  @Freezable
  public static Hashtable<String, Integer> hashtable() {
    Hashtable<String, Integer> table = new Hashtable<>(3, 2.5f);
    for (int i = 0; i < 200; i++) {
      table.put("k" + i, i);
    }
    table.keySet().removeIf(key -> key.endsWith("7"));
    return table;
  }

  @Freezable
  public static Map<String, Object> hashtableInACycle() {
    Map<String, Object> table = new Hashtable<>();
    table.put("itself", List.of(new Object[] {table}));
    table.put("BB", 1);
    table.put("Aa", 2);
    return table;
  }

  @Freezable
  public static Properties propertiesWithDefaults() {
    Properties all = new Properties();
    all.setProperty("colour", "red");
    all.setProperty("size", "9");
    Properties some = new Properties(new Properties(all));
    some.setProperty("colour", "blue");
    some.setProperty("name", "some");
    return some;
  }

  @Freezable
  public static List<Properties> twoWithTheSameDefaults() {
    Properties shared = new Properties();
    shared.setProperty("a", "1");
    return List.of(new Properties(shared), shared, new Properties(shared));
  }

  @Freezable
  public static List<Set<String>> setsFromMaps() {
    List<Set<String>> sets = new ArrayList<>();
    sets.add(Collections.newSetFromMap(new HashMap<>(100)));
    sets.add(Collections.newSetFromMap(new LinkedHashMap<>()));
    sets.add(Collections.newSetFromMap(new TreeMap<>(Collections.reverseOrder())));
    sets.add(Collections.newSetFromMap(new ConcurrentHashMap<>()));
    for (int i = 0; i < 30; i++) {
      for (Set<String> set : sets) {
        set.add("e" + i * 7 % 30);
      }
    }
    return sets;
  }

  @Freezable
  public static List<List<Integer>> partsOfImmutableLists() {
    return List.of(List.of(1, 2, 3, 4).subList(1, 3), List.of(1, 2, 3, 4, 5).subList(0, 5));
  }

  /** Colliding keys in one bucket, which becomes a tree. */
  private static List<String> crowd() {
    List<String> all = List.of("");
    for (int round = 0; round < 7; round++) {
      List<String> longer = new ArrayList<>();
      for (String each : all) {
        longer.add(each + "Aa");
        longer.add(each + "BB");
      }
      all = longer;
    }
    return all;
  }

  @Freezable
  public static Map<String, Integer> crowdedMap() {
    Map<String, Integer> map = new HashMap<>();
    crowd().forEach(key -> map.put(key, map.size()));
    return map;
  }

  @Freezable
  public static LinkedHashSet<String> crowdedLinkedSet() {
    return new LinkedHashSet<>(crowd());
  }

  @Freezable
  public static LinkedHashMap<String, Integer> crowdedLinkedMap() {
    return new LinkedHashMap<>(crowdedMap());
  }
}
