/**
 * The user's classes and resources, as bytes by name. In: what staging compiled and where it looks
 * for the rest. Out: answers to the worker's questions, and class files compiled from generated
 * source. This package must never know javac, a file manager, or who asks.
 */
package dev.permafrost.processor.classes;
