/**
 * Takes class files of lambdas and method references apart for those who write generated code. In:
 * class files. Out: their text without names of classes, the names, and what they call. This
 * package must never know how source is written.
 */
package dev.permafrost.processor.emission.function;
