/**
 * Finds routines and substitutions in class files, whatever compiler wrote them. In: class files,
 * and the program they belong to. Out: the same records and problems that are found in the source
 * of the same classes. This package must never know javax.lang.model, nor load a class.
 */
package dev.permafrost.processor.discovery.classfile;
