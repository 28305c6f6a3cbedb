/**
 * The javac front door. In: the rounds of a compilation and the end of it. Out: facades while
 * processors run; when javac is done, routines and their program for the pipeline, and messages at
 * the lines they concern. This package must never know how a stage does its work.
 */
package dev.permafrost.processor.javac;
