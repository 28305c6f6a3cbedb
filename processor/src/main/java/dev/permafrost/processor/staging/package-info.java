/**
 * Compiles the compilation's own sources ahead of javac itself, in memory, so that routines can be
 * run. In: routines, and the compiler's view of the program (Filer, Elements, Trees). Out: class
 * files and resources by name, or word that a name is still missing. This package must never know
 * what the classes are for, nor run any of them; it uses javax.lang.model only to list packages,
 * since a Filer cannot.
 */
package dev.permafrost.processor.staging;
