package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Routines that return maps without an order of their keys. */
public final class Maps {
  private Maps() {}

  record Key(String name, int number) {}

  static final class Token {
    private final int id;

    Token(int id) {
      this.id = id;
    }
  }

  @Freezable
  public static Map<String, Integer> hashMap() {
    Map<String, Integer> map = new HashMap<>();
    map.put("one", 1);
    map.put(null, 0);
    map.put("none", null);
    map.put("Aa", 1_000);
    map.put("BB", 2_000);
    return map;
  }

  @Freezable
  public static HashMap<String, Integer> concreteHashMap() {
    return new HashMap<>(hashMap());
  }

  @Freezable
  public static Map<String, String> oddCapacity() {
    Map<String, String> map = new HashMap<>(1_000, 0.3f);
    for (int i = 0; i < 20; i++) {
      map.put("key" + i, "value" + i);
    }
    map.remove("key7");
    return map;
  }

  @Freezable
  public static Map<String, List<String>> longHashMap() {
    Map<String, List<String>> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      map.computeIfAbsent("group-" + i % 3_000, k -> new java.util.ArrayList<>()).add("m" + i);
    }
    map.put(null, List.of("null key"));
    return map;
  }

  @Freezable
  public static Map<Integer, String> byInteger() {
    Map<Integer, String> map = new HashMap<>();
    for (int i = -1_000; i < 1_000; i++) {
      map.put(i * 7919, "n" + i);
    }
    return map;
  }

  @Freezable
  public static Map<Long, Double> byLong() {
    Map<Long, Double> map = new HashMap<>();
    for (long i = 0; i < 1_000; i++) {
      map.put(i << 33 ^ i, i / 7.0);
    }
    return map;
  }

  @Freezable
  public static Map<UUID, Character> byUuid() {
    Map<UUID, Character> map = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put(new UUID(i * 31L, ~i), (char) i);
    }
    return map;
  }

  @Freezable
  public static Map<Key, String> byRecord() {
    Map<Key, String> map = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      map.put(new Key("k" + i, i), "r" + i);
    }
    return map;
  }

  @Freezable
  public static Map<List<Object>, String> byList() {
    Map<List<Object>, String> map = new HashMap<>();
    for (int i = 0; i < 150; i++) {
      map.put(List.of("k" + i, i, (long) i), "l" + i);
    }
    return map;
  }

  @Freezable
  public static Map<Object, Object> byMixedKeys() {
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      map.put(i, i);
      map.put((long) i, "long");
      map.put("" + i, 'c');
      map.put(i / 2.0 + 100, null);
    }
    return map;
  }

  @Freezable
  public static Map<Token, String> byIdentity() {
    Map<Token, String> map = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put(new Token(i), "t" + i);
    }
    return map;
  }

  @Freezable
  public static Map<TimeUnit, String> byEnum() {
    Map<TimeUnit, String> map = new HashMap<>();
    for (TimeUnit unit : TimeUnit.values()) {
      map.put(unit, unit.name());
    }
    return map;
  }

  @Freezable
  public static Map<String, Integer> collidingKeys() {
    Map<String, Integer> map = new HashMap<>();
    String[] twins = {"Aa", "BB"};
    for (int i = 0; i < 256; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 8; bit++) {
        key.append(twins[i >> bit & 1]);
      }
      map.put(key.toString(), i);
    }
    return map;
  }

  @Freezable
  public static Map<String, Integer> linkedHashMap() {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 200; i > 0; i--) {
      map.put("n" + i, i);
    }
    map.put(null, null);
    return map;
  }

  @Freezable
  public static Map<String, Integer> accessOrder() {
    Map<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
    for (int i = 0; i < 100; i++) {
      map.put("n" + i, i);
    }
    map.get("n5");
    return map;
  }

  @Freezable
  public static Map<TimeUnit, List<String>> enumMap() {
    Map<TimeUnit, List<String>> map = new EnumMap<>(TimeUnit.class);
    map.put(TimeUnit.DAYS, List.of("d"));
    map.put(TimeUnit.NANOSECONDS, null);
    return map;
  }

  @Freezable
  public static EnumMap<TimeUnit, String> emptyEnumMap() {
    return new EnumMap<>(TimeUnit.class);
  }

  @Freezable
  public static Map<Object, String> identityHashMap() {
    Map<Object, String> map = new IdentityHashMap<>();
    map.put(new Token(1), "one");
    map.put(new Token(2), "two");
    map.put(TimeUnit.DAYS, "days");
    map.put(null, "null");
    return map;
  }

  @Freezable
  public static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("size", "10");
    properties.setProperty("path", "/");
    return properties;
  }

  @Freezable
  public static Map<String, Integer> immutable() {
    return Map.of("one", 1, "two", 2, "three", 3);
  }

  @Freezable
  public static Map<String, Integer> longImmutable() {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      map.put("key " + i, i * i);
    }
    return Map.copyOf(map);
  }

  @Freezable
  public static List<Object> small() {
    return Arrays.asList(
        Map.of(),
        Map.of("k", "v"),
        Map.entry("k", 1),
        Map.ofEntries(Map.entry(1, 2), Map.entry(3, 4)),
        Collections.emptyMap(),
        Collections.singletonMap(null, null),
        new java.util.AbstractMap.SimpleEntry<>("a", null),
        new java.util.AbstractMap.SimpleImmutableEntry<>("a", "b"));
  }

  @Freezable
  public static List<Object> wrappers() {
    Map<String, Integer> base = hashMap();
    return List.of(base, Collections.unmodifiableMap(base), Collections.synchronizedMap(base));
  }

  @Freezable
  public static Map<String, Integer> unmodifiableOfLong() {
    Map<String, Integer> base = new LinkedHashMap<>();
    for (int i = 0; i < 500; i++) {
      base.put("u" + i, i);
    }
    return Collections.unmodifiableMap(base);
  }

  @Freezable
  public static Map<String, Map<String, Map<String, Integer>>> nested() {
    Map<String, Map<String, Map<String, Integer>>> map = new HashMap<>();
    for (int i = 0; i < 8_000; i++) {
      map.computeIfAbsent("a" + i % 80, k -> new HashMap<>())
          .computeIfAbsent("b" + i % 7, k -> new LinkedHashMap<>())
          .put("c" + i, i);
    }
    return map;
  }
}
