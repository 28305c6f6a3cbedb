/**
 * The command line. In: arguments. Out: what a front door of the processor says, as text and an
 * exit code. This package must never know how anything is frozen.
 */
package dev.permafrost.cli;
