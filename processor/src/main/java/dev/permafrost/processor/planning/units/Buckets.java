package dev.permafrost.processor.planning.units;

/** Nodes sorted by the number of the component or unit they are in, and by id within it. */
final class Buckets {
  private final int[] starts;
  private final int[] members;

  /** Sorts: node {@code id} is in bucket {@code bucketOf[id]}, or in none if that is negative. */
  Buckets(int[] bucketOf, int buckets) {
    starts = new int[buckets + 1];
    for (int bucket : bucketOf) {
      if (bucket >= 0) {
        starts[bucket + 1]++;
      }
    }
    for (int i = 0; i < buckets; i++) {
      starts[i + 1] += starts[i];
    }
    members = new int[starts[buckets]];
    int[] next = starts.clone();
    for (int id = 0; id < bucketOf.length; id++) {
      if (bucketOf[id] >= 0) {
        members[next[bucketOf[id]]++] = id;
      }
    }
  }

  int size(int bucket) {
    return starts[bucket + 1] - starts[bucket];
  }

  int member(int bucket, int index) {
    return members[starts[bucket] + index];
  }
}
