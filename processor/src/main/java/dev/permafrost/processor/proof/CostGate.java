package dev.permafrost.processor.proof;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.routine.Routine;
import java.util.List;
import java.util.Locale;

/**
 * Says whether freezing pays, by what the first calls took.
 *
 * @param liveNanos the first live call's time
 * @param thawNanos the first frozen call's time in a JVM that has used reflection before
 * @param reflective whether thawing sets final fields by reflection
 */
record CostGate(long liveNanos, long thawNanos, boolean reflective) {
  private static final double NANOS_PER_MILLI = 1e6;

  /** What nobody will notice, be it gained or lost. */
  private static final long NEGLIGIBLE_NANOS = 10_000_000;

  /** A first frozen call as short as this is none to think about. */
  private static final long SHORT_NANOS = 15_000_000;

  /** A frozen call that takes more than this part of the live one's time saves little. */
  private static final int PART = 3;

  /**
   * What the first reflective setter of each kind costs a JVM: 14 ms on JDK 25, as measured in
   * docs/decisions/0009. Worker and compiler have long made theirs.
   */
  private static final long FIRST_SETTERS_NANOS = 14_000_000;

  /** What there is to say: one remark at most. */
  List<Problem> judge(Routine routine) {
    long frozenNanos = thawNanos + (reflective ? FIRST_SETTERS_NANOS : 0);
    String times =
        String.format(
            Locale.ROOT,
            "the first call takes about %.1f ms frozen, %.1f ms live",
            frozenNanos / NANOS_PER_MILLI,
            liveNanos / NANOS_PER_MILLI);
    if (frozenNanos - liveNanos > NEGLIGIBLE_NANOS) {
      return List.of(
          Problem.of(
              ProblemId.SlowerThanLive,
              routine.site(),
              "freezing " + routine.method() + "() does not pay: " + times,
              "call the routine itself"));
    }
    if (frozenNanos > SHORT_NANOS && frozenNanos * PART > liveNanos) {
      return List.of(
          Problem.of(
              ProblemId.SmallGain,
              routine.site(),
              "freezing " + routine.method() + "() saves little or nothing: " + times,
              "keep what few look-ups need in maps, sets and lists, which thaw on demand: all else"
                  + " is made at once"));
    }
    return List.of();
  }
}
