/**
 * What workers print. In: bytes as they come. Out: quotes that are short enough to show. This
 * package must never know who prints.
 */
package dev.permafrost.processor.sandbox.output;
