package dev.permafrost.processor.worker;

/**
 * What two calls of a routine returned.
 *
 * @param liveNanos how long the first, cold one took
 */
public record Results(Object first, Object second, long liveNanos) {}
