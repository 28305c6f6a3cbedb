/**
 * The user's classes in the worker: a class loader that asks the processor by name. In: questions
 * of the JVM and of user code. Out: classes and resources. This package must never know what job
 * needs them.
 */
package dev.permafrost.processor.worker.user;
