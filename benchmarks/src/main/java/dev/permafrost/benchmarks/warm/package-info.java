/**
 * JMH benchmarks of warm look-ups. In: tables of String keys. Out: nanoseconds per look-up. This
 * package must never know how frozen tables are stored.
 */
package dev.permafrost.benchmarks.warm;
