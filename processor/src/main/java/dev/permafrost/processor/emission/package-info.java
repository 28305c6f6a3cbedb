/**
 * Writes what was planned: one readable source per owner, and class files for its pages. In: the
 * plans of one owner's routines. Out: source text and class bytes, the same for the same plans on
 * any machine. This package must never know where its output goes, nor what the objects it makes
 * look like inside.
 */
package dev.permafrost.processor.emission;
