/**
 * The ways in which objects can be made again: by one call, or empty and then filled. In: an object
 * and a description of its kind. Out: its node. This package must never know which kinds there are.
 */
package dev.permafrost.processor.worker.making;
