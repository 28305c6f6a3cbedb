/**
 * Makes class files of generated sources. In: generated sources and pages, and the program they
 * refer to. Out: the class files of each owner's facade, in memory. This package must never know
 * what a class is for, and never sees a source of the user's.
 */
package dev.permafrost.processor.compilation;
