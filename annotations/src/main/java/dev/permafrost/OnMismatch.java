package dev.permafrost;

/** What happens at run time when a guard of a root does not hold. */
public enum OnMismatch {
  /** The routine runs live, as if it had never been frozen. */
  LIVE,
  /** The call throws an exception that names the root and the guard. */
  FAIL
}
