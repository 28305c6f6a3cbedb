/**
 * Finds counterparts among objects that look alike from outside. In: collections of two results
 * whose order means nothing. Out: numbers by which to pair what they reach. This package must never
 * decide that results are equal: whoever asks compares what it pairs.
 */
package dev.permafrost.processor.worker.likeness;
