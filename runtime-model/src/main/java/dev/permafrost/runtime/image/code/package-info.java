/**
 * The alphabet of images: numbers and texts by row. In: the string constants of a page. Out: ints,
 * longs, doubles and strings. This package must never know objects, pages or who asks.
 */
package dev.permafrost.runtime.image.code;
