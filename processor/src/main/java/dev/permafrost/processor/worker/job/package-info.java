/**
 * What the worker is asked to do to take a snapshot. In: the name of a routine. Out: the nodes its
 * results reach. This package must never know how frames travel.
 */
package dev.permafrost.processor.worker.job;
