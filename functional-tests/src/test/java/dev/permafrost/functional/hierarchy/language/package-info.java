/**
 * What generated sources are made of: types, expressions, and the decisions of a seed. In: a seed.
 * Out: text. This package must never know which classes a hierarchy has.
 */
package dev.permafrost.functional.hierarchy.language;
