/**
 * How collectors of streams are read. In: objects that the factories of {@link
 * java.util.stream.Collectors} made. Out: nodes that call the same factories again. Knows none of
 * these factories by name, and nothing of lambdas of the user's.
 */
package dev.permafrost.processor.worker.code.collector;
