/**
 * Writes the class files that hold the data of images, and those that find a page by number. In:
 * the texts of pages. Out: class bytes. This package must never know what is in a page, nor how
 * source is written.
 */
package dev.permafrost.processor.emission.page;
