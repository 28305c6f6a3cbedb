package dev.permafrost.processor.protocol;

/**
 * An object that cannot be frozen.
 *
 * @param fact what it is and why not, in one sentence without a full stop
 * @param remedy what to do about it
 * @param set where the field is set that leads to it, {@code Codec.java:17}; empty if not known
 */
public record Obstacle(String fact, String remedy, String set) {}
