package dev.permafrost.functional.libraries;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Range;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import dev.permafrost.Freezable;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;
import org.roaringbitmap.RoaringBitmap;

/** Collections of fastutil, Eclipse Collections, Guava and RoaringBitmap. */
public final class Tables {
  private Tables() {}

  /** Its segments are locks, idle ones. */
  @Freezable
  public static Cache<String, Integer> cache() {
    Cache<String, Integer> cache = CacheBuilder.newBuilder().maximumSize(100).build();
    for (int i = 0; i < 150; i++) {
      cache.put("k" + i, i);
    }
    return cache;
  }

  @Freezable
  public static Object2IntOpenHashMap<String> lengths() {
    Object2IntOpenHashMap<String> map = new Object2IntOpenHashMap<>();
    map.defaultReturnValue(-7);
    for (int i = 0; i < 500; i++) {
      map.put("k" + i, i * i);
    }
    return map;
  }

  @Freezable
  public static Int2ObjectMap<String> names() {
    Int2ObjectMap<String> map = new Int2ObjectOpenHashMap<>();
    for (int i = 0; i < 500; i++) {
      map.put(i * 31, "v" + i);
    }
    return map;
  }

  /** Aa and BB hash alike, so that a private mark of the map's says that there is a chain. */
  @Freezable
  public static UnifiedMap<String, Integer> unified() {
    UnifiedMap<String, Integer> map = new UnifiedMap<>();
    map.put("Aa", 1);
    map.put("BB", 2);
    map.put(null, 3);
    for (int i = 0; i < 200; i++) {
      map.put("k" + i, i);
    }
    return map;
  }

  @Freezable
  public static ImmutableMap<String, ImmutableSet<String>> immutables() {
    return Maps.immutable.with(
        "few", Sets.immutable.with("a"), "many", Sets.immutable.with("a", "b", "c", "d", "e", "f"));
  }

  @Freezable
  public static HashMultimap<String, Integer> multimap() {
    HashMultimap<String, Integer> map = HashMultimap.create();
    for (int i = 0; i < 100; i++) {
      map.put("k" + i % 7, i);
    }
    return map;
  }

  @Freezable
  public static HashBiMap<String, Integer> biMap() {
    HashBiMap<String, Integer> map = HashBiMap.create();
    for (int i = 0; i < 30; i++) {
      map.put("b" + i, i);
    }
    return map;
  }

  @Freezable
  public static HashBasedTable<String, Integer, Double> table() {
    HashBasedTable<String, Integer, Double> table = HashBasedTable.create();
    table.put("r", 1, 2.0);
    table.put("s", 2, 3.0);
    return table;
  }

  @Freezable
  public static List<Object> immutableOnes() {
    return new ArrayList<>(
        List.of(
            ImmutableRangeMap.of(Range.closed(1, 5), "low"),
            ImmutableSortedMultiset.of("b", "a", "a")));
  }

  @Freezable
  public static MutableValueGraph<String, Integer> graph() {
    MutableValueGraph<String, Integer> graph =
        ValueGraphBuilder.undirected().allowsSelfLoops(true).build();
    for (int i = 0; i < 20; i++) {
      graph.putEdgeValue("n" + i, "n" + i * 7 % 20, i);
    }
    return graph;
  }

  @Freezable
  public static RoaringBitmap bitmap() {
    RoaringBitmap bitmap = new RoaringBitmap();
    for (int i = 0; i < 100_000; i += 3) {
      bitmap.add(i);
    }
    bitmap.add(5_000_000L, 5_100_000L);
    bitmap.runOptimize();
    return bitmap;
  }
}
