/**
 * Puts code in front of methods of a class file, byte by byte: what a general library would read
 * and write anew is copied, which counts in a JVM that has just started. In: class files and code.
 * Out: class files. This package must never know what the code is for.
 */
package dev.permafrost.processor.worker.weave.patch;
