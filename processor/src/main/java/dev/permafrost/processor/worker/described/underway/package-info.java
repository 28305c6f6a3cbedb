/**
 * Objects of the JDK that stand somewhere on their way: buffers, tokenizers, writers to memory,
 * checksums, futures that are done. In: the objects. Out: nodes that bring new ones to the same
 * place. Nothing here waits for anything.
 */
package dev.permafrost.processor.worker.described.underway;
