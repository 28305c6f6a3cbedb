/**
 * Cuts a graph into units, the parts that are thawed together. In: a graph. Out: which nodes make a
 * unit, and which units other units and cells refer to. This package must never know how a unit is
 * written, nor where.
 */
package dev.permafrost.processor.planning.units;
