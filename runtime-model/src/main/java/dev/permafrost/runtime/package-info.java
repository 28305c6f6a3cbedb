/**
 * What users of frozen state meet at run time: roots, their state, and the exception of a live
 * fallback. In: calls from generated classes. Out: thawed results. This package must never know how
 * an image is encoded.
 */
package dev.permafrost.runtime;
