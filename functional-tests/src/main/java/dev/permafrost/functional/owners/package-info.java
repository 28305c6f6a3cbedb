/**
 * Routines whose owners, members or helpers are unusual rather than their values. In: literals,
 * class path resources, other frozen classes. Out: results that the tests compare, frozen against
 * live. This package must never know how it is tested.
 */
package dev.permafrost.functional.owners;
