/**
 * The few classes that woven code of the JDK calls: they are loaded by the boot loader, from a jar
 * that holds nothing else. In: calls from woven or rewritten code. Out: the same calls to the
 * {@link dev.permafrost.processor.worker.bridge.Watch watch}, if one is set. This package must
 * never know any other class of ours.
 */
package dev.permafrost.processor.worker.bridge;
