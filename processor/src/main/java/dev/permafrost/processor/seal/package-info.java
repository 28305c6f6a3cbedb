/**
 * The rules of the sealed worker as plain data: which entry points of the JDK are denied, recorded
 * or answered differently in each run, and what is said to the user. In: two texts that people
 * edit. Out: rules, and the records of what was denied or read. This package must never know how a
 * call is caught.
 */
package dev.permafrost.processor.seal;
