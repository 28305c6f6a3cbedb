/**
 * The image: reads pages and thaws objects from them. In: string constants of page classes. Out:
 * objects, always as little as the caller touches. This package must never know which routine an
 * image came from.
 */
package dev.permafrost.runtime.image;
