/**
 * The modules of a program that runs in named modules. In: what a front door knows of the module
 * path. Out: what a worker needs to define the same modules. This package must never know a
 * compiler, or who asks.
 */
package dev.permafrost.processor.modules;
