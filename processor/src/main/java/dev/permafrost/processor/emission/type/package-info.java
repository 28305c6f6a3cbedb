/**
 * Types as generated source spells them. In: names and descriptors that class files use, and types
 * as source code wrote them. Out: names of JavaPoet. This package must never know what is written
 * with them.
 */
package dev.permafrost.processor.emission.type;
