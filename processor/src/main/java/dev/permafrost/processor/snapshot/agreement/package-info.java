/**
 * Sees whether other runs of a routine give what run A gave, and if not why. In: recordings, and a
 * way to run a routine again. Out: inputs with the values that make no difference, or errors that
 * name a culprit. This package must never know how workers run, nor what a graph will be turned
 * into.
 */
package dev.permafrost.processor.snapshot.agreement;
