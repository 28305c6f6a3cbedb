/**
 * How one routine's result is to be written: as a plain Java expression, or as an image cut into
 * pages. In: what planning decided. Out: what emission turns into source and page classes. This
 * package must never know a class file, a source file or how a page is read.
 */
package dev.permafrost.processor.plan;
