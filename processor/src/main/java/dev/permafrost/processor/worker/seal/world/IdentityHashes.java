package dev.permafrost.processor.worker.seal.world;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The identity hash codes that routines are told: they follow from where a run begins and from the
 * order in which it asks for them. Runs that begin elsewhere are told others, and one of them every
 * bit the other way round, so that nothing made of single bits, such as a place in a hash table,
 * can be the same by chance. Thread-safe.
 */
public final class IdentityHashes {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Map<Identity, Integer> known = new HashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private long next;
  private int mask;

  /**
   * A job begins.
   *
   * @param first where its numbers begin
   * @param keep whether it goes on with objects of an earlier job, which keep theirs
   */
  public synchronized void restart(long first, boolean inverted, boolean keep) {
    if (!keep) {
      known.clear();
      next = first;
    }
    mask = inverted ? Integer.MAX_VALUE : 0;
  }

  /** That of one object, the same as long as it lives; zero of null. */
  synchronized int of(Object object) {
    if (object == null) {
      return 0;
    }
    for (Reference<?> left = gone.poll(); left != null; left = gone.poll()) {
      known.remove(left);
    }
    Identity identity = new Identity(object, gone);
    Integer told = known.get(identity);
    if (told == null) {
      told = next();
      known.put(identity, told);
    }
    return told;
  }

  /** Spread over all bits as SplitMix64 does, and never negative, as those of the JVM are. */
  private int next() {
    next += STEP;
    long mixed = (next ^ next >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return (int) (mixed >>> 33) ^ mask;
  }

  /** An object that may go. */
  private static final class Identity extends WeakReference<Object> {
    private final int hash;

    Identity(Object object, ReferenceQueue<Object> gone) {
      super(object, gone);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Identity that && get() != null && get() == that.get();
    }
  }
}
