/**
 * Collections that show others. In: a part of a collection or map, of a class that only the JDK
 * makes. Out: nodes that ask what it is a part of for it again, by public methods. This package
 * must never know how that one is made.
 */
package dev.permafrost.processor.worker.window;
