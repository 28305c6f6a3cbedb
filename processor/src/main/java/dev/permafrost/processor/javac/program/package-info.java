/**
 * The program of a compilation, read through the compiler. In: a Filer, Elements, and what the task
 * listener heard. Out: class files and resources by name, and a place to write more. This package
 * must never know what anybody wants with them.
 */
package dev.permafrost.processor.javac.program;
