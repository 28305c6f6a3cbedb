/**
 * Read-only look-up structures over frozen tables. In: segments of an {@link
 * dev.permafrost.runtime.image.Image}. Out: thawed keys, values and elements by key, position or
 * order, each thawed at its first touch and the same instance ever after, for every thread. This
 * package must never know which java.util type is shown to the caller, nor how a page is encoded.
 */
package dev.permafrost.runtime.store;
