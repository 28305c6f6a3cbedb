/**
 * A deep comparison of two object graphs by reflection, written apart from the product and from the
 * other judge of these tests. In: live and frozen results of one routine. Out: every difference, by
 * its path. This package must never know how routines are frozen, nor who made the classes.
 */
package dev.permafrost.functional.hierarchy.walk;
