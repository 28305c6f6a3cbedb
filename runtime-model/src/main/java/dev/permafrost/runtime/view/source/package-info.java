/**
 * Where copy-on-write collections have their contents: in a read-only view, then in a real
 * collection. In: a read-only view and its origin. Out: the contents to read and the contents to
 * change, of the whole and of its parts. This package must never know the collections that show
 * them.
 */
package dev.permafrost.runtime.view.source;
