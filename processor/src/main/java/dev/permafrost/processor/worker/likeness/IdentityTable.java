package dev.permafrost.processor.worker.likeness;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Numbers objects by identity; a fifth of the memory of an {@code IdentityHashMap} of boxes, which
 * decides whether a result of millions of objects can be compared at all.
 */
public final class IdentityTable {
  private Object[] objects = new Object[64];
  private int[] numbers = new int[64];
  private int size;

  /** Gives an object a number, unless it has one: then that is returned, else -1. */
  public int putIfAbsent(Object object, int number) {
    if (size * 3 > objects.length * 2) {
      grow();
    }
    int slot = slot(objects, object);
    if (objects[slot] != null) {
      return numbers[slot];
    }
    objects[slot] = object;
    numbers[slot] = number;
    size++;
    return -1;
  }

  /** A copy that can be asked for every object. */
  public Map<Object, Integer> toMap() {
    Map<Object, Integer> map = new IdentityHashMap<>(size);
    for (int i = 0; i < objects.length; i++) {
      if (objects[i] != null) {
        map.put(objects[i], numbers[i]);
      }
    }
    return map;
  }

  private void grow() {
    Object[] old = objects;
    int[] oldNumbers = numbers;
    objects = new Object[old.length * 2];
    numbers = new int[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int slot = slot(objects, old[i]);
        objects[slot] = old[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static int slot(Object[] table, Object object) {
    int hash = System.identityHashCode(object) * 0x9E3779B1;
    int slot = hash >>> Integer.numberOfLeadingZeros(table.length - 1);
    while (table[slot] != null && table[slot] != object) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }
}
