package dev.permafrost.benchmarks.jvm;

/**
 * What one fresh JVM did.
 *
 * @param output what it printed, the probe's line included
 * @param wholeMillis from before the process was started until it had ended
 */
public record Run(String output, double wholeMillis) {}
