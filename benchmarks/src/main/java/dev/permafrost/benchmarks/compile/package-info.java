/**
 * Measures what freezing costs javac. In: sources. Out: seconds, with the processor and without.
 * This package must never know what the processor does.
 */
package dev.permafrost.benchmarks.compile;
