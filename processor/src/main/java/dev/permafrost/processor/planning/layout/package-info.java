/**
 * Gives every unit and every table its place in pages. In: units. Out: for each page the groups of
 * rows that it holds, and for each unit its address. This package must never know how a row is
 * written.
 */
package dev.permafrost.processor.planning.layout;
