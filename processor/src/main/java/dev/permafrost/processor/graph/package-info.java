/**
 * The snapshot: an immutable model of what a routine's result reached, nodes with ids. In: what the
 * worker saw. Out: what planning, emission and proof read. This package must never know how objects
 * were found, nor how they will be stored.
 */
package dev.permafrost.processor.graph;
