package dev.permafrost.processor.worker.walk;

import java.util.Arrays;

/** Objects by identity, numbered in the order they were added. Made for millions. */
final class IdentityTable {
  private Object[] objects = new Object[1 << 10];
  private int[] slots = new int[1 << 11];
  private int size;

  int size() {
    return size;
  }

  Object get(int id) {
    return objects[id];
  }

  /** The object's number, or -1. */
  int find(Object object) {
    int mask = slots.length - 1;
    int slot = start(object, mask);
    while (slots[slot] != 0) {
      int id = slots[slot] - 1;
      if (objects[id] == object) {
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
    place(size);
    return size++;
  }

  private void grow() {
    objects = Arrays.copyOf(objects, objects.length * 2);
    slots = new int[slots.length * 2];
    for (int id = 0; id < size; id++) {
      place(id);
    }
  }

  private void place(int id) {
    int mask = slots.length - 1;
    int slot = start(objects[id], mask);
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = id + 1;
  }

  private static int start(Object object, int mask) {
    int hash = System.identityHashCode(object) * 0x9E3779B9;
    return (hash ^ hash >>> 15) & mask;
  }
}
