package code;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Routines that return entries of maps which are gone, and what becomes of them. */
public final class Entries {
  private Entries() {}

  record Key(String name, int number) {}

  record Table(Map<String, Integer> map, List<Map.Entry<String, Integer>> others) {}

  private static <M extends Map<String, Integer>> M filled(M map) {
    for (int i = 0; i < 50; i++) {
      map.put("key " + i * 7 % 50, i);
    }
    return map;
  }

  @Freezable
  static List<Map.Entry<String, Integer>> ranked() {
    return filled(new HashMap<>()).entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
  }

  @Freezable
  static List<Map.Entry<String, Integer>> sorted() {
    return new ArrayList<>(filled(new TreeMap<>()).entrySet());
  }

  @Freezable
  static Map.Entry<String, Integer>[] linked() {
    @SuppressWarnings("unchecked")
    Map.Entry<String, Integer>[] none = new Map.Entry[0];
    return filled(new LinkedHashMap<>()).entrySet().toArray(none);
  }

  @Freezable
  static Object unusual() {
    Map<Object, Object> map = new HashMap<>();
    map.put(null, "none");
    map.put(new Key("one", 1), null);
    Map.Entry<Object, Object> self = Map.entry("", "");
    for (Map.Entry<Object, Object> entry : map.entrySet()) {
      self = entry.getKey() == null ? entry : self;
    }
    self.setValue(new Object[] {self, self.getValue()});
    return new ArrayList<>(map.entrySet());
  }

  @Freezable
  static Table copied() {
    Map<String, Integer> map = filled(new TreeMap<>());
    return new Table(new TreeMap<>(map), List.copyOf(map.entrySet()));
  }

  private static String told(List<? extends Map.Entry<String, Integer>> entries) {
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, Integer> entry : entries) {
      told.append(entry).append(entry.hashCode()).append(entry.getClass());
      told.append(entry.setValue(-1)).append(entry.getValue());
      told.append(entry.equals(Map.entry(entry.getKey(), -1)));
    }
    return told.toString();
  }

  private static String told(Object unusual) {
    StringBuilder told = new StringBuilder();
    for (Object each : (List<?>) unusual) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
      if (entry.getKey() == null) {
        Object[] value = (Object[]) entry.getValue();
        told.append(value[0] == entry).append(value[1]);
      } else {
        told.append(entry);
      }
    }
    return told.toString();
  }

  private static String told(Table table) {
    return told(table.others) + table.map;
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put("ranked", List.of(told(ranked()), told(EntriesFrozen.ranked())));
    answers.put("sorted", List.of(told(sorted()), told(EntriesFrozen.sorted())));
    answers.put(
        "linked", List.of(told(List.of(linked())), told(List.of(EntriesFrozen.linked()))));
    answers.put("unusual", List.of(told(unusual()), told(EntriesFrozen.unusual())));
    answers.put("copied", List.of(told(copied()), told(EntriesFrozen.copied())));
    return answers;
  }
}
