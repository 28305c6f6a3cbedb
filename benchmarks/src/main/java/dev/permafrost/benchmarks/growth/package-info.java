/**
 * Shows that the first look-up does not depend on the size of the table. In: sizes. Out: one line
 * each. This package must never know how tables are stored.
 */
package dev.permafrost.benchmarks.growth;
