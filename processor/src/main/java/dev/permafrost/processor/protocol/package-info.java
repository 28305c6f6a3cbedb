/**
 * What the processor and its worker JVM say to each other: {@link
 * dev.permafrost.processor.protocol.Frame frames} over a private socket, and the byte form of
 * nodes. In: frames and nodes. Out: bytes, and the same frames and nodes on the other side. This
 * package must never know who forks a worker, nor how objects are walked.
 */
package dev.permafrost.processor.protocol;
