/**
 * Runs Java programs in fresh JVMs and keeps what was measured. In: class paths, options, a main
 * class. Out: times and sizes, medians of them. This package must never know which program it
 * measures.
 */
package dev.permafrost.benchmarks.jvm;
