/**
 * Routines over every kind of value that is no collection. In: nothing but literals. Out: results
 * that the tests compare, frozen against live. This package must never know how it is tested.
 */
package dev.permafrost.functional.families;
