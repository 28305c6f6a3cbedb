package dev.permafrost.processor.worker.making;

import java.util.Collections;
import java.util.List;

/**
 * What makes a hash table again, order and all, that does not come out of its iteration order.
 *
 * @param buckets how many to begin with
 * @param keys in the order in which they are put
 */
public record Replay(int buckets, List<Object> keys) {
  public Replay {
    keys = Collections.unmodifiableList(keys);
  }
}
