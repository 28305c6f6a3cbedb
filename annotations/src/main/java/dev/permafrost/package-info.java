/**
 * What a user writes to have a static init routine frozen. In: nothing. Out: class-file annotations
 * that the processor reads. This package must never know how freezing works.
 */
package dev.permafrost;
