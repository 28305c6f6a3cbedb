/**
 * Places keys by perfect hash. In: nodes of keys. Out: the segment, row and seeds that the look-up
 * will compute again. This package must never know columns, pages or how a row is written.
 */
package dev.permafrost.processor.planning.hash;
