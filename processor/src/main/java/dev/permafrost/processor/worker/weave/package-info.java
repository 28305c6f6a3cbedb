/**
 * Changes class files so that their calls come over the bridge: the JDK's at the entry of a method,
 * the user's at the call. In: class files and the rules. Out: class files. This package must never
 * know what is decided about a call.
 */
package dev.permafrost.processor.worker.weave;
