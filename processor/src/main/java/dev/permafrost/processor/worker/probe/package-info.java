/**
 * The self-test of a worker: tries what the seal must stop. In: a seal. Out: nothing, or the fact
 * that it leaks. This package must never know how calls are caught.
 */
package dev.permafrost.processor.worker.probe;
