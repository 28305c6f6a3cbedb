/**
 * What is otherwise in run B, as plain values. In: nothing. Out: names of perturbations, and the
 * words for each. This package must never know how a worker is made to differ.
 */
package dev.permafrost.processor.perturbation;
