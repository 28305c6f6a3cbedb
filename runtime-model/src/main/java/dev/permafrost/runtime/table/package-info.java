/**
 * What a lazy collection reads: rows of references, cut into segments that load on first touch. In:
 * an image's pages. Out: thawed objects by row and column. This package must never know what
 * collection is built on it, nor how a page is encoded.
 */
package dev.permafrost.runtime.table;
