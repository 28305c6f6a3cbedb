package dev.permafrost;

/**
 * Something that differs from run to run and that a routine's result may depend on. Asking for it
 * needs no permission: only where it shows in the result, the build fails unless it is allowed, and
 * then the value of the build is what the program gets.
 */
public enum Effect {
  /** The clock: it shows one fixed instant. */
  CLOCK,
  /** Random numbers: they are drawn from one fixed seed. */
  RANDOM,
  /** The order in which threads take turns, and how many there are. */
  THREADS,
  /**
   * Orders that nobody specifies: of {@code Set.of} and {@code Map.of}, of hash tables keyed by
   * identity, of the files in a folder.
   */
  ORDER
}
