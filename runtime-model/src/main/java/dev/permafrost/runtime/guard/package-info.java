/**
 * Compares what a routine read when it was frozen with what it would read now. In: kinds, keys and
 * hashes that the generated class lists. Out: whether they agree, and if not, which does not.
 * Loaded for roots that have guards only. This package must never know a value of the build.
 */
package dev.permafrost.runtime.guard;
