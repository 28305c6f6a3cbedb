/**
 * Small projects that tests compile with a real javac and run. In: sources and resources as text.
 * Out: what the compiler said, what it wrote, what the program returned. This package must never
 * know how routines are frozen.
 */
package dev.permafrost.functional.harness;
