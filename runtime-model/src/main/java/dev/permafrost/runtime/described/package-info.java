/**
 * Makes objects that no single call makes, from a description of what they are. In: what generated
 * code hands over. Out: the object, made by public API. Nothing here may be needed by a result that
 * holds no such object.
 */
package dev.permafrost.runtime.described;
