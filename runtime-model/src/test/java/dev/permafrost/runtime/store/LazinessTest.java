package dev.permafrost.runtime.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.image.HashedRows;
import dev.permafrost.runtime.image.MemoryTable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LazinessTest {

  private final AtomicInteger values = new AtomicInteger();

  private final Supplier<Object> counted =
      () -> {
        values.incrementAndGet();
        return new Object();
      };

  @Test
  void oneLookUpTouchesOneSegmentAndOneValue() {
    List<String> keys = keys(1000);
    HashedRows placed = HashedRows.place(keys, rows(keys), 20);
    HashedStore store =
        new HashedStore(placed.owner(), placed.table(), placed.order(), keys.size());
    assertTrue(store.contains("k17"));
    assertEquals(0, values.get());
    assertSame(store.get("k17", null), store.get("k17", null));
    assertEquals(1, values.get());
    assertEquals(1, placed.rowsTouched());
    assertEquals(0, placed.orderTouched());
  }

  @Test
  void aLookUpInSortedRowsTouchesTheFencesAndOneSegment() {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> fences = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add(new Object[] {i * 2});
      if (i % 10 == 0) {
        fences.add(rows.get(i));
      }
    }
    MemoryTable table = MemoryTable.ofRows(rows, 10);
    SortedStore store =
        new SortedStore(
            new ListStore(table, table.place(), 10, 1000),
            list(MemoryTable.ofRows(fences, 10), 10, 100),
            null);
    assertEquals(77, store.find(154));
    assertEquals(-78, store.find(153));
    assertEquals(1, table.touched());
  }

  @Test
  void everyKeyIsFoundInSortedRowsWhetherThereOrNot() {
    for (int size = 0; size < 40; size++) {
      List<Object[]> rows = new ArrayList<>();
      List<Object[]> fences = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        rows.add(new Object[] {i * 2 + 1});
        if (i % 4 == 0) {
          fences.add(rows.get(i));
        }
      }
      ListStore list = list(MemoryTable.ofRows(rows, 4), 4, size);
      ListStore first = list(MemoryTable.ofRows(fences, 3), 3, fences.size());
      for (int key = 0; key <= 2 * size; key++) {
        int expected = key % 2 == 1 ? key / 2 : -(key / 2) - 1;
        assertEquals(expected, new SortedStore(list, first, null).find(key));
        assertEquals(expected, new SortedStore(list, null, null).find(key));
      }
    }
  }

  @Test
  void anIndexOverUnstableHashesIsBuiltByTheFirstLookUpOnlyAndThawsNoValue() {
    List<String> keys = keys(100);
    MemoryTable table = MemoryTable.ofRows(rows(keys), 10);
    HashedStore store = new RebuiltStore(new ListStore(table, table.place(), 10, 100));
    assertEquals(0, table.touched());
    Walk walk = store.walk();
    assertTrue(walk.advance());
    assertEquals("k0", walk.key());
    assertEquals(1, table.touched());
    assertFalse(store.contains("absent"));
    assertEquals(10, table.touched());
    assertEquals(0, values.get());
  }

  @Test
  void keysThatAllHaveTheSameHashAreToldApart() {
    List<String> colliding = colliding(200);
    Map<String, Integer> live = new HashMap<>();
    List<Object[]> rows = new ArrayList<>();
    for (String key : colliding) {
      live.put(key, live.size());
      rows.add(new Object[] {key, live.get(key)});
    }
    List<String> present = colliding.subList(0, 150);
    HashedRows placed = HashedRows.place(present, rows.subList(0, 150), 3);
    HashedStore store = new HashedStore(placed.owner(), placed.table(), placed.noOrder(), 150);
    for (int i = 0; i < 150; i++) {
      assertEquals(live.get(colliding.get(i)), store.get(colliding.get(i), null));
    }
    for (int i = 150; i < 200; i++) {
      assertNull(store.get(colliding.get(i), null));
    }
  }

  /** A key that must not be compared with one of another hash. */
  private record Wary(int hash) {
    @Override
    public boolean equals(Object other) {
      assertEquals(hash, other.hashCode());
      return other instanceof Wary;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  @Test
  void aRebuiltIndexComparesOnlyKeysOfEqualHash() {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      keys.add(new Wary(i * 8));
    }
    HashedStore store = new RebuiltStore(list(MemoryTable.ofRows(rows(keys), 9), 9, 500));
    for (int i = 0; i < 4000; i++) {
      assertEquals(i % 8 == 0, store.contains(new Wary(i)));
    }
  }

  @Test
  void nullIsAKeyAndAValueLikeAnyOther() {
    List<Object> keys = new ArrayList<>(keys(20));
    keys.add(null);
    List<Object[]> rows = rows(keys);
    rows.get(3)[1] = null;
    HashedRows placed = HashedRows.place(keys, rows, 4);
    HashedStore hashed = new HashedStore(placed.owner(), placed.table(), placed.noOrder(), 21);
    HashedStore rebuilt = new RebuiltStore(list(MemoryTable.ofRows(rows, 5), 5, 21));
    for (HashedStore store : List.of(hashed, rebuilt)) {
      assertTrue(store.contains(null));
      assertEquals(Object.class, store.get(null, "absent").getClass());
      assertNull(store.get("k3", "absent"));
      assertEquals("absent", store.get("k99", "absent"));
    }
  }

  @Test
  void aWarmStoreAnswersAsItDidWhenItWasCold() {
    List<Object> keys = new ArrayList<>(keys(300));
    keys.addAll(colliding(20));
    keys.add(null);
    keys.add(""); // has the hash code of null
    List<Object[]> rows = rows(keys);
    rows.get(3)[1] = null;
    HashedRows placed = HashedRows.place(keys, rows, 20);
    HashedStore store =
        new HashedStore(placed.owner(), placed.table(), placed.order(), keys.size());
    Map<Object, Object> cold = new HashMap<>();
    keys.forEach(key -> cold.put(key, store.get(key, "absent")));
    for (int pass = 0; pass < 10; pass++) {
      for (Object key : keys) {
        assertTrue(store.contains(key));
        assertSame(cold.get(key), store.get(key, "absent"));
        assertSame(key, store.get(key + "?", key));
        assertFalse(store.contains(key + "?"));
      }
      for (String key : colliding(60).subList(20, 60)) {
        assertEquals("absent", store.get(key, "absent"));
        assertFalse(store.contains(key));
      }
      for (Object key : keys) {
        assertSame(
            cold.get(key), store.get(key == null ? null : new String((String) key), "absent"));
      }
    }
    assertEquals(keys.size() - 1, values.get());
  }

  /** Hash codes that differ, and yet all go to one bucket of the index of a warm store. */
  @Test
  void hashCodesChosenAgainstTheIndexCostNoMoreThanTheIndex() {
    int inverse = BigInteger.valueOf(0x9E3779B9L).modInverse(BigInteger.TWO.pow(32)).intValue();
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      keys.add(i * inverse);
    }
    HashedRows placed = HashedRows.place(keys, rows(keys), 250);
    HashedStore store =
        new HashedStore(placed.owner(), placed.table(), placed.noOrder(), keys.size());
    for (int pass = 0; pass < 4; pass++) {
      for (Object key : keys) {
        assertSame(store.get(key, null), store.get(key, "absent"));
        assertEquals("absent", store.get((Integer) key + 1, "absent"));
      }
    }
    assertNull(store.warm());
  }

  @Test
  void aWarmStoreFindsKeysThatAreNoStrings() {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      keys.add(i % 2 == 0 ? (Object) (i << 20) : (Object) (long) i);
    }
    HashedRows placed = HashedRows.place(keys, rows(keys), 5);
    HashedStore store = new HashedStore(placed.owner(), placed.table(), placed.noOrder(), 500);
    Map<Object, Object> cold = new HashMap<>();
    keys.forEach(key -> cold.put(key, store.get(key, "absent")));
    for (int pass = 0; pass < 10; pass++) {
      for (int i = 0; i < 500; i++) {
        assertSame(cold.get(i << 20), store.get(i << 20, null));
        assertSame(cold.get((long) i), store.get((long) i, null));
        assertEquals("absent", store.get((short) i, "absent"));
      }
    }
  }

  @Test
  void aWalkBrokenOffEarlyThawsOnlyWhatItWasAskedFor() {
    List<String> keys = keys(3000);
    HashedRows placed = HashedRows.place(keys, rows(keys), 10);
    HashedStore store = new HashedStore(placed.owner(), placed.table(), placed.order(), 3000);
    Walk walk = store.walk();
    for (int i = 0; i < 100; i++) {
      assertTrue(walk.advance());
      assertEquals("k" + i, walk.key());
      walk.value();
    }
    assertEquals(100, values.get());
  }

  @Test
  void lookUpsAloneThawNothingThatIsNotAskedFor() {
    List<String> keys = keys(300);
    HashedRows placed = HashedRows.place(keys, rows(keys), 20);
    HashedStore store =
        new HashedStore(placed.owner(), placed.table(), placed.order(), keys.size());
    for (int pass = 0; pass < 10; pass++) {
      keys.forEach(store::contains);
      store.get("k7", null);
    }
    assertEquals(1, values.get());
  }

  private static ListStore list(MemoryTable table, int rowsPerSegment, int size) {
    return new ListStore(table, table.place(), rowsPerSegment, size);
  }

  private static List<String> keys(int count) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      keys.add("k" + i);
    }
    return keys;
  }

  private List<Object[]> rows(List<?> keys) {
    List<Object[]> rows = new ArrayList<>();
    for (Object key : keys) {
      rows.add(new Object[] {key, counted});
    }
    return rows;
  }

  /** Strings made of "Aa" and "BB", which hash alike. */
  private static List<String> colliding(int count) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 8; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      made.add(key.toString());
    }
    return made;
  }
}
