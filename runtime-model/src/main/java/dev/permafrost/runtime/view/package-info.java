/**
 * Lazy members of java.util that show frozen contents. In: an {@link
 * dev.permafrost.runtime.view.Origin}, which says what the live collection was, and a store. Out:
 * views that behave as the live collection would. This package and those below it must never know
 * where a store gets its contents from.
 */
package dev.permafrost.runtime.view;
