/**
 * The user's classes and resources, as bytes by name. In: jars, folders and whatever a front door
 * can read. Out: answers to the worker's questions, and what was generated. This package must never
 * know javac, a file manager, or who asks.
 */
package dev.permafrost.processor.classes;
