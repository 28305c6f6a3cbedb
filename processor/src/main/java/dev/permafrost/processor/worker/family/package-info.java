/**
 * The kinds of objects that can be frozen, family by family, and those that never can. In: one
 * object. Out: one node. This package must never know in which order objects are walked, nor where
 * nodes go.
 */
package dev.permafrost.processor.worker.family;
