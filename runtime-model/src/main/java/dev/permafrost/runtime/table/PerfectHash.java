package dev.permafrost.runtime.table;

/**
 * The hash functions of a displacement perfect hash (hash, displace and compress, Belazzougui,
 * Botelho and Dietzfelbinger, ESA 2009), shared by the encoder and the look-up. Changing one bit
 * here changes the image format.
 */
public final class PerfectHash {
  private PerfectHash() {}

  /** Spreads a {@code hashCode()} over 32 bits (the finalizer of MurmurHash3). */
  public static int mix(int hash) {
    int h = hash ^ (hash >>> 16);
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** Maps 32 random bits to {@code 0 .. n-1} without a division. */
  public static int reduce(int bits, int n) {
    return (int) (((bits & 0xFFFF_FFFFL) * n) >>> 32);
  }

  /** The segment of a key, out of {@code segments}. */
  public static int segment(int mixed, int segments) {
    return reduce(mixed, segments);
  }

  /** The bucket of a key inside its segment, out of {@code buckets}. */
  public static int bucket(int mixed, int buckets) {
    return reduce(mixed * 0x9E3779B1, buckets);
  }

  /** The slot of a key inside its segment, given its bucket's seed. */
  public static int slot(int mixed, int seed, int slots) {
    int h = (mixed ^ (seed * 0x632BE5AB)) * 0x85157AF5;
    return reduce(h ^ (h >>> 15), slots);
  }

  /** Seven bits, 1 to 127, that tell most absent keys without comparing. */
  public static byte fingerprint(int mixed) {
    return (byte) (1 + ((mixed & 0xFFFF) * 127 >>> 16));
  }
}
