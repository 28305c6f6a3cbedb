package dev.permafrost.processor.planning.layout;

/**
 * The tables of one lazy collection.
 *
 * @param hashed whether rows are placed by hash
 * @param shared whether all results share the contents
 * @param rows the contents
 * @param second the iteration order of hashed rows, or the fences of sorted rows
 */
public record LazyTable(boolean hashed, boolean shared, TablePlace rows, TablePlace second) {}
