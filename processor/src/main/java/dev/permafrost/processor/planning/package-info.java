/**
 * Decides how a result is written: as an expression, or as an image, which it writes. In: a
 * routine's graph. Out: a plan. This package must never know how the graph was found, nor class or
 * source files.
 */
package dev.permafrost.processor.planning;
