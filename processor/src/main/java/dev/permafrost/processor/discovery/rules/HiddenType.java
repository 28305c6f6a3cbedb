package dev.permafrost.processor.discovery.rules;

/**
 * A type that classes of the routine's package cannot name.
 *
 * @param sourceName as source code names it
 * @param isPrivate whether it is private; else it is protected, and of another package
 */
public record HiddenType(String sourceName, boolean isPrivate) {}
