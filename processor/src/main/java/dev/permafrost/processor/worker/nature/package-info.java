/**
 * What can be said of one object or class by itself: whether it is a value, whether it can change,
 * what it looks like, how its fields are typed. In: an object of the user's. Out: a plain answer.
 * This package must never know a second object to compare it with.
 */
package dev.permafrost.processor.worker.nature;
