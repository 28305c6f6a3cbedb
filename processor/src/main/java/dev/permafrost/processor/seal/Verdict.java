package dev.permafrost.processor.seal;

/** What becomes of a call that a rule is about. */
public enum Verdict {
  /** It is refused, unless it is of a kind that can be declared and is. */
  DENY,
  /** It goes on, is answered differently in each run, and judged by what shows in the result. */
  VARY,
  /** It goes on, and what it read is an input. */
  RECORD
}
