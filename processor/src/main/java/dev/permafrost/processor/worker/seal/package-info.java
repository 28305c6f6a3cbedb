/**
 * The seal in the worker: weaves checks into the JDK, rewrites calls in the user's classes, and
 * decides what a call may do. In: the rules, what a routine declares, and calls that come over the
 * bridge. Out: values, refusals, and what was denied or read. This package must never know how
 * frames travel, nor what a job does.
 */
package dev.permafrost.processor.worker.seal;
