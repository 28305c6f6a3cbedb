/**
 * What a routine is shown in the place of the world: the clock, generators, variables, the order of
 * files. In: its orders. Out: values. This package must never know who asks, nor whether they may.
 */
package dev.permafrost.processor.worker.seal.world;
