/**
 * Read-only members of java.util over stores: what immutable collections are shown as, and what a
 * copy-on-write view reads until its first mutation. In: an origin and a store. Out: a collection
 * that refuses mutation as the original does. This package must never know that anyone copies.
 */
package dev.permafrost.runtime.view.frozen;
