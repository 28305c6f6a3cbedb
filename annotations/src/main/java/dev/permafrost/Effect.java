package dev.permafrost;

/** An effect that a routine may declare it needs; everything not declared is denied. */
public enum Effect {
  /** Reads of the clock: virtualised, fixed to one instant at build time. */
  CLOCK,
  /** Randomness: virtualised, drawn from a fixed seed at build time. */
  RANDOM,
  /** Starting threads; the result must still agree between two runs. */
  THREADS
}
