package dev.permafrost.runtime;

/** How a root answers its calls. */
public enum State {
  /** From the snapshot taken at compile time. */
  FROZEN,
  /** By running the routine. */
  LIVE
}
