/**
 * The alphabet of images, written: columns of numbers and of texts. In: longs, raw bits and
 * strings. Out: characters, as {@code dev.permafrost.runtime.image.code} reads them. This package
 * must never know a graph, a page or what a column is for.
 */
package dev.permafrost.processor.planning.code;
