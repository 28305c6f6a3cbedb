package dev.permafrost.processor.seal;

/**
 * What one run answers to those who ask what no result may depend on. Each run answers differently.
 *
 * @param instantMillis what the clock shows when a call begins
 * @param tickNanos by how much the clock moves on whenever somebody looks; zero for one that stands
 *     still, for a routine that may show the time
 * @param seed where random numbers begin
 * @param reseeded whether they begin there in every call, for a routine that may show them
 * @param processors how many of them there seem to be
 * @param heapBytes how much memory there seems to be at most
 * @param hashes where identity hash codes begin
 * @param hashesInverted whether every bit of an identity hash code is the other way round
 * @param setSalt where immutable sets and maps begin to iterate, as a 32-bit fraction of their
 *     table
 * @param setsReversed which way round they iterate
 * @param filesReversed whether folders list their files from the last to the first
 * @param assertions whether they are enabled
 * @param moreNames whether there are more variables and properties than usual
 */
public record Variation(
    long instantMillis,
    long tickNanos,
    long seed,
    boolean reseeded,
    int processors,
    long heapBytes,
    long hashes,
    boolean hashesInverted,
    long setSalt,
    boolean setsReversed,
    boolean filesReversed,
    boolean assertions,
    boolean moreNames) {

  /** For code that is not compared with anything; the clock shows a time before there were JVMs. */
  public static final Variation NONE =
      new Variation(
          -1_000_000_000_000L, 0, 0, true, 1, 1 << 28, 0, false, 0, false, false, false, false);
}
