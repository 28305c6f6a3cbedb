/**
 * The annotation processor, which is all that a compiler knows of Permafrost. In: the compiler's
 * calls. Out: the same calls to the javac front door. This package must never know what happens
 * there.
 */
package dev.permafrost.processor;
