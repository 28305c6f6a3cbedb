package dev.permafrost.processor.protocol;

/**
 * An object that cannot be frozen.
 *
 * @param fact what it is and why not, in one sentence without a full stop
 * @param remedy what to do about it
 */
public record Obstacle(String fact, String remedy) {}
