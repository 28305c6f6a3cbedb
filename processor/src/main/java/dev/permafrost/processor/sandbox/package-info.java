/**
 * Runs routines in sealed worker JVMs. In: routines and the user's classes. Out: recordings of what
 * two workers saw, or what went wrong. This package must never know how objects are walked, nor
 * what a recording says.
 */
package dev.permafrost.processor.sandbox;
