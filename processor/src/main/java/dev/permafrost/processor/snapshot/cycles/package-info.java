/**
 * Which nodes of a graph refer to each other in circles. In: what each node refers to, as numbers.
 * Out: components, each after those it refers to. Never knows what a node is.
 */
package dev.permafrost.processor.snapshot.cycles;
