/**
 * The order of the stages. In: routines, the program they are in, options. Out: a value that says
 * what is frozen and what there is to tell. This package must never know which front door asked,
 * nor how a stage does its work.
 */
package dev.permafrost.processor.pipeline;
