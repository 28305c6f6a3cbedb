package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Routines that return sets without an order of their elements, and bit sets. */
public final class Sets {
  private Sets() {}

  @Freezable
  public static Set<String> hashSet() {
    return new HashSet<>(Arrays.asList("a", null, "b"));
  }

  @Freezable
  public static HashSet<Integer> concreteHashSet() {
    return new HashSet<>(List.of(100_000, 5, -1));
  }

  @Freezable
  public static Set<String> longHashSet() {
    Set<String> set = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      set.add("word" + i);
    }
    set.add(null);
    return set;
  }

  @Freezable
  public static Set<Character> characters() {
    Set<Character> set = new HashSet<>();
    for (char c = 0x3f0; c < 0x4f0; c++) {
      set.add(c);
    }
    return set;
  }

  @Freezable
  public static Set<Integer> linkedHashSet() {
    Set<Integer> set = new LinkedHashSet<>();
    for (int i = 500; i > 0; i--) {
      set.add(i * 3);
    }
    return set;
  }

  @Freezable
  public static LinkedHashSet<String> concreteLinkedHashSet() {
    return new LinkedHashSet<>(Arrays.asList("q", null, "p"));
  }

  @Freezable
  public static Set<TimeUnit> enumSet() {
    return EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS);
  }

  @Freezable
  public static List<Object> enumSets() {
    return List.of(
        EnumSet.noneOf(TimeUnit.class),
        // More than 64, and none that only a newer JDK knows.
        EnumSet.range(Character.UnicodeScript.COMMON, Character.UnicodeScript.KHITAN_SMALL_SCRIPT),
        EnumSet.range(TimeUnit.MICROSECONDS, TimeUnit.HOURS));
  }

  @Freezable
  public static Set<String> immutable() {
    return Set.of("a", "b", "c", "d");
  }

  @Freezable
  public static Set<Integer> longImmutable() {
    Set<Integer> set = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      set.add(i * i);
    }
    return Set.copyOf(set);
  }

  @Freezable
  public static List<Object> small() {
    Set<String> base = new HashSet<>(Set.of("x"));
    return Arrays.asList(
        Set.of(),
        Set.of(1),
        Set.of(1, 2),
        Collections.emptySet(),
        Collections.singleton(null),
        base,
        Collections.unmodifiableSet(base),
        Collections.synchronizedSet(base));
  }

  @Freezable
  public static BitSet bitSet() {
    BitSet bits = new BitSet();
    bits.set(0);
    bits.set(63, 130);
    bits.set(100_000);
    return bits;
  }

  @Freezable
  public static List<BitSet> bitSets() {
    BitSet shared = BitSet.valueOf(new long[] {5});
    return List.of(new BitSet(), shared, BitSet.valueOf(new long[] {5}), shared);
  }
}
