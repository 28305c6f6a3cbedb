/**
 * Read-only look-up structures over frozen tables. In: segments of an {@link
 * dev.permafrost.runtime.image.Image}. Out: thawed keys, values and elements by key, position or
 * order. This package must never know views, nor how a page is encoded.
 */
package dev.permafrost.runtime.store;
