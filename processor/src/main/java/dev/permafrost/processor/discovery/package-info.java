/**
 * Finds routines. In: methods that carry {@code @Freezable}, as compiler elements. Out: {@code
 * routine} records of the good ones, a problem for each rule a bad one breaks, and the names of
 * classes whose types another processor has yet to generate. This package must never know how a
 * routine is run or what its result is.
 */
package dev.permafrost.processor.discovery;
