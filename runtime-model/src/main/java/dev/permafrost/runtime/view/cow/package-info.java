/**
 * Copy-on-write members of java.util: what mutable collections are shown as. In: a read-only view.
 * Out: a collection that reads it until the first mutation, then becomes, for good, a real
 * collection of the class the live one had; parts and iterators made before go on working as the
 * original's would. This package must never know what the read-only view reads.
 */
package dev.permafrost.runtime.view.cow;
