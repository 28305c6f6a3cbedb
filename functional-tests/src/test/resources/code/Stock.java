package code;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collections of each sort that are thawed as views, to be written by frameworks. */
public class Stock {
  @Freezable
  public static Map<String, List<String>> items() {
    Map<String, List<String>> items = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      items.put("item " + i, new ArrayList<>(List.of("small", "size " + i)));
    }
    items.put("tools", new ArrayList<>(List.of("hammer", "saw")));
    return items;
  }

  @Freezable
  public static Map<String, Integer> ordered() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    for (int i = 300; i > 0; i--) {
      ordered.put("number " + i, i);
    }
    return ordered;
  }

  @Freezable
  public static Set<String> names() {
    return new HashSet<>(ordered().keySet());
  }

  @Freezable
  public static List<String> words() {
    return new ArrayList<>(ordered().keySet());
  }

  @Freezable
  public static List<String> linked() {
    return new LinkedList<>(ordered().keySet());
  }

  @Freezable
  public static Map<String, Integer> fixed() {
    return Map.copyOf(ordered());
  }

  @Freezable
  public static SortedMap<String, Integer> sorted() {
    return new TreeMap<>(ordered());
  }
}
