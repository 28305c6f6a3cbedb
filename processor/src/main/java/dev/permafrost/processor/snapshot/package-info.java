/**
 * Makes one graph of what two workers saw. In: recordings. Out: graphs in canonical order, or where
 * they cannot be frozen, or differ. This package must never know how workers run, nor what a graph
 * will be turned into.
 */
package dev.permafrost.processor.snapshot;
