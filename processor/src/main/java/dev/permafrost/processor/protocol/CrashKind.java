package dev.permafrost.processor.protocol;

/** How a job can end other than well, as far as the worker can still tell. */
public enum CrashKind {
  /** User code threw. */
  THREW,
  OUT_OF_MEMORY,
  STACK_OVERFLOW,
  CLOSED_STREAM,
  /** The graph has more nodes than allowed. */
  TOO_LARGE,
  /** The worker's own code failed. */
  INTERNAL
}
