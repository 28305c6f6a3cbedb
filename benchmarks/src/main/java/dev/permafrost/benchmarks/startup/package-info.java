/**
 * The demonstration: every command of the sample in fresh JVMs, doing nothing, frozen and live. In:
 * the two distributions. Out: a table in the terminal and a page. This package must never know how
 * the sample finds its answers.
 */
package dev.permafrost.benchmarks.startup;
