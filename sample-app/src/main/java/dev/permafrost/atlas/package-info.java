/**
 * The sample: a command-line tool whose start-up is its data. In: the arguments of one command.
 * Out: one answer, from frozen state or, with {@code --live}, from the same routines run live. This
 * package must never know how either is measured.
 */
package dev.permafrost.atlas;
