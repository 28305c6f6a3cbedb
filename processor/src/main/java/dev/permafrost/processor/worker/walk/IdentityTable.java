package dev.permafrost.processor.worker.walk;

import java.util.Arrays;

/**
 * Objects by identity, numbered in the order they were added. Made for millions: hash codes are
 * kept beside the numbers, so that neither a miss nor growth touches an object.
 */
final class IdentityTable {
  private Object[] objects = new Object[1 << 10];
  private int[] hashes = new int[1 << 10];

  /** Numbers, each with its object's hash above it; 0 where there is none. */
  private long[] slots = new long[1 << 11];

  private int size;

  int size() {
    return size;
  }

  Object get(int id) {
    return objects[id];
  }

  /** The object's number, or -1. */
  int find(Object object) {
    int hash = hash(object);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int id = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> 32) == hash && objects[id] == object) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Adds an object that is not here yet. */
  int add(Object object) {
    if (size == objects.length) {
      grow();
    }
    objects[size] = object;
    hashes[size] = hash(object);
    place(size);
    return size++;
  }

  private void grow() {
    objects = Arrays.copyOf(objects, objects.length * 2);
    hashes = Arrays.copyOf(hashes, objects.length);
    slots = new long[slots.length * 2];
    for (int id = 0; id < size; id++) {
      place(id);
    }
  }

  private void place(int id) {
    int mask = slots.length - 1;
    int slot = hashes[id] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = (long) hashes[id] << 32 | id + 1;
  }

  private static int hash(Object object) {
    int hash = System.identityHashCode(object) * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
