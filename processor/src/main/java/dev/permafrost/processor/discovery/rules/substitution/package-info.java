/**
 * The rules of substitutions. In: classes marked as one, as plain values. Out: substitutes, or
 * problems. This package must never know whether a class was read from source or from a class file.
 */
package dev.permafrost.processor.discovery.rules.substitution;
