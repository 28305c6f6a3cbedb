/**
 * Walks the objects a result reaches, breadth first and never recursively, and turns each into one
 * node. In: a result and its static type. Out: nodes on a {@link
 * dev.permafrost.processor.protocol.NodeWriter}. This package must never know how objects of a
 * particular class are read: that is the {@link dev.permafrost.processor.worker.walk.Kind kinds'}.
 */
package dev.permafrost.processor.worker.walk;
