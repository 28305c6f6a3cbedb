/**
 * The Maven plugin. In: a project and its configuration. Out: a request to the processor's front
 * door of folders, and what that says in Maven's log. This package must never know how anything is
 * frozen.
 */
package dev.permafrost.maven;
