package dev.permafrost.processor.worker.likeness;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Numbers objects by identity; a fourth of the memory of an {@code IdentityHashMap} of boxes, which
 * decides whether a result of millions of objects can be compared at all. Hash codes are kept: to
 * ask all objects again whenever the table grows would touch all of the heap.
 */
public final class IdentityTable {
  private Object[] objects = new Object[64];
  private int[] numbers = new int[64];
  private int[] hashes = new int[64];
  private int size;

  /** Gives an object a number, unless it has one: then that is returned, else -1. */
  public int putIfAbsent(Object object, int number) {
    if (size * 3 > objects.length * 2) {
      grow();
    }
    int hash = System.identityHashCode(object) * 0x9E3779B1;
    int slot = slot(hash, object);
    if (objects[slot] != null) {
      return numbers[slot];
    }
    objects[slot] = object;
    numbers[slot] = number;
    hashes[slot] = hash;
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
    int[] oldHashes = hashes;
    objects = new Object[old.length * 2];
    numbers = new int[old.length * 2];
    hashes = new int[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int slot = slot(oldHashes[i], old[i]);
        objects[slot] = old[i];
        numbers[slot] = oldNumbers[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }

  private int slot(int hash, Object object) {
    int slot = hash >>> Integer.numberOfLeadingZeros(objects.length - 1);
    while (objects[slot] != null && objects[slot] != object) {
      slot = slot + 1 & objects.length - 1;
    }
    return slot;
  }
}
