/**
 * Puts generated classes where the compiler wants them and takes away those of earlier builds. In:
 * generated source and page classes, complete. Out: files, and an index of them for the next build.
 * This package must never know what a generated class contains.
 */
package dev.permafrost.processor.output;
