package dev.permafrost.functional.random;

/**
 * A generic record.
 *
 * @param first anything
 * @param second anything
 */
public record Pair<A, B>(A first, B second) {}
