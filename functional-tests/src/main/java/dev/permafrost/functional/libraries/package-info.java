/** Routines whose results are state of libraries from Maven Central. */
package dev.permafrost.functional.libraries;
