/**
 * Whether enum constants are as their class makes them. In: constants that a result reaches. Out:
 * what of them a thaw would lose. This package must never know how results are read.
 */
package dev.permafrost.processor.worker.enums;
