/**
 * A worker's folder on disk and what is put there. In: globs that a routine declares. Out: a folder
 * with an agent's jar and copies of files. This package must never know what runs there.
 */
package dev.permafrost.processor.sandbox.folder;
