/**
 * Puts generated classes beside those of the program and takes away those of earlier builds. In:
 * class files, complete. Out: files, and an index of them for the next build. This package must
 * never know what a generated class contains, nor which front door keeps the files.
 */
package dev.permafrost.processor.output;
