package dev.permafrost.processor.protocol;

/**
 * An object that cannot be frozen.
 *
 * @param kind what is in the way
 * @param fact what it is and why not, in one sentence without a full stop
 * @param remedy what to do about it
 * @param set where the field is set that leads to it, {@code Codec.java:17}; empty if not known
 */
public record Obstacle(Kind kind, String fact, String remedy, String set) {

  /** What can be in the way. */
  public enum Kind {
    /** Its nature. */
    UNFREEZABLE,
    /** Its package: it is not open to the module whose generated code would have to make it. */
    CLOSED
  }
}
