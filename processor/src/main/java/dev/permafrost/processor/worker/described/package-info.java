/**
 * Objects of the JDK that come back from a description of what they are: idle locks, exceptions.
 * In: such an object. Out: a node. This package must never know other families.
 */
package dev.permafrost.processor.worker.described;
