package dev.permafrost.processor.worker.seal.world;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The identity hash codes that routines are told: they follow from the order in which a job asks
 * for them. In run B every bit is the other way round, so that nothing made of single bits, such as
 * a place in a hash table, can be the same by chance. Thread-safe.
 */
public final class IdentityHashes {
  private static final int MULTIPLIER = 0x9E3779B9;

  private final Map<Identity, Integer> known = new HashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private int count;
  private int mask;

  /** A job begins: those that were told stay, new ones begin anew. */
  public synchronized void restart(boolean inverted) {
    count = 0;
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

  /** Spread over all bits, and never negative, as those of the JVM are. */
  private int next() {
    int spread = ++count * MULTIPLIER;
    return ((spread ^ spread >>> 15) & Integer.MAX_VALUE) ^ mask;
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
