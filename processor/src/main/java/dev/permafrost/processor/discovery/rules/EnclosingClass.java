package dev.permafrost.processor.discovery.rules;

/**
 * A class around a declaration.
 *
 * @param simpleName as source code names it; empty for an anonymous class
 * @param inMethod whether it is declared inside a method
 * @param isPrivate whether it is private
 */
public record EnclosingClass(String simpleName, boolean inMethod, boolean isPrivate) {}
