/**
 * Permafrost in the builds that people have: beside other processors, in other compilers, packed by
 * other tools. In: programs among the tests' resources and the tools that Maven fetched. Out:
 * whether a fresh JVM finds frozen state to be as live. This package must never know how routines
 * are frozen.
 */
package dev.permafrost.functional.builds;
