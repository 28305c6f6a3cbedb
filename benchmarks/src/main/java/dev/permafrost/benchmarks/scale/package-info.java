/**
 * Shows how build time, image size and thawing grow with graphs of plain objects, and what another
 * independent copy costs. In: numbers of objects. Out: one line for each. This package must never
 * know how objects are stored.
 */
package dev.permafrost.benchmarks.scale;
