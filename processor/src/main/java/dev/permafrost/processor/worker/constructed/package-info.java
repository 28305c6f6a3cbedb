/**
 * Objects of the user's own classes, made by constructors that only assign. In: a class and its
 * class file. Out: how its objects are made. This package must never know the JDK's own kinds.
 */
package dev.permafrost.processor.worker.constructed;
