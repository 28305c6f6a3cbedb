/**
 * The rules of routines, and how it is said that one is broken. In: declarations as plain values,
 * whoever read them. Out: routines, or problems. This package must never know whether a declaration
 * was read from source or from a class file.
 */
package dev.permafrost.processor.discovery.rules;
