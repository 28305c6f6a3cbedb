/**
 * The surroundings a worker's JVM is started in. In: what is to be otherwise. Out: options of the
 * JVM, and values that the worker makes up. This package must never know who runs there.
 */
package dev.permafrost.processor.sandbox.world;
