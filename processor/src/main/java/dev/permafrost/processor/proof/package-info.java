/**
 * The proof: nothing is written before a worker has seen that it thaws to what the routine returns.
 * In: generated classes, a compiler and a worker. Out: the routines that are proven, and problems
 * with the path of the first difference. This package must never know how the comparison is done.
 */
package dev.permafrost.processor.proof;
