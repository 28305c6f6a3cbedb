/**
 * Containers: how their contents get into them, and which view stands for a lazy one. In: thawed
 * objects and tables. Out: collections of java.util. This package must never know how an object or
 * a table was read.
 */
package dev.permafrost.runtime.image.container;
