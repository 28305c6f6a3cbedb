/**
 * Containers: how their contents get into them. In: thawed objects. Out: collections of java.util,
 * filled. This package must never know how an object was read.
 */
package dev.permafrost.runtime.image.container;
