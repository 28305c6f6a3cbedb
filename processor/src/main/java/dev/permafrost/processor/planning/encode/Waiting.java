package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.planning.units.IntList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Shells that cannot be filled yet, and what each of them waits for. */
final class Waiting {
  private static final int[] NONE = {};

  /** Shells by the one missing node that is being made. */
  private final Map<Integer, IntList> byMissing = new HashMap<>();

  /** Shells that hash their contents, by the one object on the way from them that is still bare. */
  private final Map<Integer, IntList> byBare = new HashMap<>();

  /** Shells that wait for a node that cannot be made before the walk is at its start again. */
  private IntList later = new IntList();

  /** Complete shells that hash their contents, which the others may be part of. */
  private IntList last = new IntList();

  private final Set<Integer> released = new HashSet<>();

  void add(int shell, int missing, boolean isBeingMade) {
    if (isBeingMade) {
      byMissing.computeIfAbsent(missing, unseen -> new IntList()).add(shell);
    } else {
      later.add(shell);
    }
  }

  void addLast(int shell) {
    last.add(shell);
  }

  /** Whether others must be filled before this shell, which is complete. */
  boolean mustPrecede(int shell) {
    return !released.contains(shell) && !(byMissing.isEmpty() && later.isEmpty());
  }

  /** Takes the shells that waited for a node that is made now. */
  int[] takeFor(int node) {
    IntList shells = byMissing.remove(node);
    return shells == null ? NONE : shells.toArray();
  }

  void addFor(int shell, int bare) {
    byBare.computeIfAbsent(bare, unseen -> new IntList()).add(shell);
  }

  /** Takes the shells that waited for a bare object that has its fields now. */
  int[] takeFilled(int bare) {
    IntList shells = byBare.remove(bare);
    return shells == null ? NONE : shells.toArray();
  }

  /** Notes that a node will not be made in this walk down. */
  void giveUp(int node) {
    for (int shell : takeFor(node)) {
      later.add(shell);
    }
  }

  boolean hasMore() {
    return !later.isEmpty() || !last.isEmpty();
  }

  /** Takes the shells to try again, those that hash their contents after all others. */
  int[] takeNext() {
    IntList next = later.isEmpty() ? last : later;
    boolean isLast = later.isEmpty();
    int[] shells = next.toArray();
    if (isLast) {
      last = new IntList();
      for (int shell : shells) {
        released.add(shell);
      }
    } else {
      later = new IntList();
    }
    return shells;
  }
}
