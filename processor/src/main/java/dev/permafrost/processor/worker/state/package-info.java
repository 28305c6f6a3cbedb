/**
 * Static fields as the result of a routine that returns nothing. In: the classes whose fields
 * count, before and after the routine ran. Out: the fields that it changed, with their values, for
 * a walk or the proof to look into. This package must never know who calls the routine.
 */
package dev.permafrost.processor.worker.state;
