/**
 * Random object graphs over every family, each a function of its seed alone. In: a seed. Out: a
 * graph with sharing and cycles. This package must never know how graphs are frozen or compared.
 */
package dev.permafrost.functional.random;
