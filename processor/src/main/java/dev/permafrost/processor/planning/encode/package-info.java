/**
 * Writes the data of pages. In: units and tables with their places. Out: page texts, exactly as
 * {@code dev.permafrost.runtime.image} reads them. This package must never know classes, source
 * code or javac.
 */
package dev.permafrost.processor.planning.encode;
