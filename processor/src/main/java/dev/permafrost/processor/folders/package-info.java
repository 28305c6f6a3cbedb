/**
 * The door for folders of class files that any compiler wrote. In: folders, a class path and
 * options. Out: frozen class files beside those that were there, and problems with the lines they
 * are at. This package must never know who asks (a command line or a build tool), nor how a stage
 * does its work.
 */
package dev.permafrost.processor.folders;
