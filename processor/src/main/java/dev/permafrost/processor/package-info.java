/**
 * The annotation processor and the order of its stages. In: javac's rounds and the user's options.
 * Out: calls to one stage after the other, and messages at elements. This package must never know
 * how a stage does its work.
 */
package dev.permafrost.processor;
