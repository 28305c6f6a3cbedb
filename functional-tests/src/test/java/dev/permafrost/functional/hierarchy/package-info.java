/**
 * Random class hierarchies as Java sources, and routines that build random graphs over them, each a
 * function of its seed. In: a seed. Out: source files that a person can read and compile. This
 * package must never know how routines are frozen.
 */
package dev.permafrost.functional.hierarchy;
