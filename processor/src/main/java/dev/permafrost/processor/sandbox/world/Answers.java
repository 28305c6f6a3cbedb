package dev.permafrost.processor.sandbox.world;

import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.seal.Variation;
import java.util.List;

/**
 * The values of a round. Run A has plain ones. Run B turns them round: every bit of a hash code,
 * the order of every pair of a set. What cancels under that (a distance, a median, the element in
 * the middle) shows in later rounds, whose values follow from their number alone.
 */
final class Answers {
  private static final int PROCESSORS = 4;
  private static final long MEBIBYTE = 1 << 20;
  private static final long HEAP = 512 * MEBIBYTE;
  private static final long TICK_NANOS = 1_000;
  private static final long SLOW_TICK_NANOS = 3_700_000;

  /** How the salt of an iteration is counted: as a fraction of the table. */
  private static final long WHOLE = 1L << 32;

  /** Some twenty years, a few months and milliseconds: what a date of two digits means differs. */
  private static final long DECADES = 640_000_000_777L;

  /** One processor, odd and even numbers, powers of two and others, few and many. */
  private static final List<Integer> OTHER_PROCESSORS = List.of(3, 1, 8, 2, 16, 6, 64, 12, 96);

  private static final List<Integer> OTHER_HEAPS =
      List.of(3000, 96, 30_000, 1024, 250, 7900, 64, 2048, 120_000);

  private Answers() {}

  static Variation of(
      World world, long instantMillis, long seed, boolean clockStands, boolean reseeded) {
    int round = world.round();
    boolean clock = world.has(Perturbation.CLOCK) && !clockStands;
    boolean seeds = world.has(Perturbation.SEED) && !reseeded;
    boolean hashes = world.has(Perturbation.IDENTITY_HASHES);
    boolean sets = world.has(Perturbation.SALT);
    boolean processors = world.has(Perturbation.PROCESSORS);
    return new Variation(
        clock ? instantMillis + years(round) : instantMillis,
        clockStands ? 0 : clock ? SLOW_TICK_NANOS * (1 + round % 3 * 8) : TICK_NANOS,
        seeds ? mixed(seed + 1 + round) : seed,
        reseeded,
        processors ? OTHER_PROCESSORS.get(round % OTHER_PROCESSORS.size()) : PROCESSORS,
        world.has(Perturbation.HEAP)
            ? OTHER_HEAPS.get(round % OTHER_HEAPS.size()) * MEBIBYTE
            : HEAP,
        hashes && round > 0 ? mixed(round) : 0,
        hashes && round == 0,
        sets ? salt(round) : 0,
        sets && round % 2 == 0,
        world.has(Perturbation.FILE_ORDER),
        world.has(Perturbation.ASSERTIONS),
        world.has(Perturbation.LISTED_NAMES));
  }

  /** Decades later, then decades earlier and later by turns, with other days, months and hours. */
  private static long years(int round) {
    long turn = round % 2 == 0 ? 1 + round / 2 : -(1 + round) / 2;
    return turn * DECADES / (1 + round / 2) + turn * round * 97_531_013L;
  }

  /** From the last element backwards, the other way round, and then from all over the table. */
  private static long salt(int round) {
    return round == 0 ? WHOLE - 1 : (round * 5L % 8) * (WHOLE / 8);
  }

  /** SplitMix64 (Steele, Lea, Flood 2014): neighbours have nothing in common. */
  private static long mixed(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
