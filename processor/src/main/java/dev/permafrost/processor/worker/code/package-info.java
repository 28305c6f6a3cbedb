/**
 * Lambdas and method references: which code they stand for, what they captured, and how the same
 * code gets hold of it again. In: an object that the JVM made for a lambda. Out: how it is made.
 * This package must never know how anything else is frozen.
 */
package dev.permafrost.processor.worker.code;
