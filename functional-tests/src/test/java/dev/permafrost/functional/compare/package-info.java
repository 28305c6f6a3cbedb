/**
 * A judge of "as if freshly initialized", written apart from the processor's own proof. In: calls
 * of a live routine and of its frozen twin. Out: every difference, by its path. This package must
 * never know the processor or the run-time model.
 */
package dev.permafrost.functional.compare;
