/**
 * What a freeze was made of, kept so that the next build can tell whether it has to freeze again.
 * In: every question that a freeze asks of the program, with its answer. Out: a file of hashes, and
 * whether all of it is still so. This package must never know what the questions are for.
 */
package dev.permafrost.processor.folders.made;
