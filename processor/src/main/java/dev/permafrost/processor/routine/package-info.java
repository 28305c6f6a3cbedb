/**
 * What is to be frozen: routines and the classes that own them, as plain values. In: what discovery
 * read from annotated elements. Out: immutable records that every later stage passes on. This
 * package must never know javax.lang.model.
 */
package dev.permafrost.processor.routine;
