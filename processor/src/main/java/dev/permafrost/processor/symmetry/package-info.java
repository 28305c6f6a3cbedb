/**
 * Numbers the nodes of a graph by nothing but its structure. In: labelled nodes and references.
 * Out: numbers, the same for graphs that differ only in the order of their nodes. This package must
 * never know what a node stands for.
 */
package dev.permafrost.processor.symmetry;
