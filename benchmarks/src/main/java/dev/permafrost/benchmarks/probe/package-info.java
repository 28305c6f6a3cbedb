/**
 * What runs inside a measured JVM. In: the program to run. Out: one line with what only the JVM
 * itself can know. This package must never know who reads it, and stays tiny: it is on everyone's
 * cold path.
 */
package dev.permafrost.benchmarks.probe;
